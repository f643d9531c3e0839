import { numberOf } from "../cells/number-of";
import { monthOf } from "../cells/months";
import { dateReader, putSpan, type DateReading } from "../cells/put-days";
import { putDay, putMonth, putYear, type DaySpan } from "../cells/read-date";
import { textOf } from "../cells/text-of";
import type { Remark } from "../reader";
import { OPEN_END, OPEN_START } from "../../../model/day";
import type { RowSlot } from "../../../table/row-slot";
import type { Mapping } from "../plan";
import type { Cell } from "../row-source";

type Cells = readonly Cell[];
/** Columns of a year, a month and a day; -1 for none. */
type Parts = readonly [year: number, month: number, day: number];

/**
 * Puts a row's days into the slot as a mapping says: its date, or its year, month and day, up to its end, which may be
 * in parts, too; false where none can be read. Says what was given and cannot be read.
 */
export function mappedDates(
  { columns, dates }: Mapping,
  missing: (text: string) => boolean,
  openEnds: boolean,
): (cells: Cells, slot: RowSlot, remark: Remark) => boolean {
  const readDate = dateReader(dates, missing);
  const parts: Parts = [columns.year ?? -1, columns.month ?? -1, columns.day ?? -1];
  const endParts: Parts = [columns.endYear ?? -1, columns.endMonth ?? -1, columns.endDay ?? -1];
  const [start, end] = [
    { start: 0, end: 0 },
    { start: 0, end: 0 },
  ];

  function readParts(cells: Cells, [year, month, day]: Parts, out: DaySpan, remark: Remark): DateReading {
    if (missing(textOf(cells[year]))) return "empty";
    const y = numberOf(cells[year]);
    const m = missing(textOf(cells[month])) ? 0 : numberOf(cells[month]) || monthOf(textOf(cells[month]));
    const d = missing(textOf(cells[day])) ? 0 : numberOf(cells[day]);
    if (m > 0 && d > 0 && putDay(y, m, d, out)) return "read";
    const isMonth = m > 0 && putMonth(y, m, out);
    if (!isMonth && !putYear(y, out)) return "unread";
    const isAll = isMonth ? d === 0 : m === 0 && d === 0;
    if (!isAll) remark("its day or month cannot be read; what is known of its date was taken");
    return "read";
  }

  return (cells, slot, remark) => {
    let first: DateReading = columns.date === undefined ? "empty" : readDate(cells[columns.date], start);
    if (first !== "read" && columns.year !== undefined) {
      if (first === "unread") remark("its date cannot be read; its year and month were taken");
      first = readParts(cells, parts, start, remark);
    }
    let last: DateReading = columns.end === undefined ? "empty" : readDate(cells[columns.end], end);
    if (last === "empty" && columns.endYear !== undefined) last = readParts(cells, endParts, end, remark);
    if (first === "unread") remark("its date cannot be read");
    if (last === "unread") remark("its end cannot be read");
    if (first === "read" && last === "read") putSpan(slot, start.start, end.end, remark);
    else if (first === "read") {
      const isOpen = openEnds && columns.end !== undefined && last === "empty";
      putSpan(slot, start.start, isOpen ? OPEN_END : start.end, remark);
    } else if (last === "read") putSpan(slot, openEnds ? OPEN_START : end.start, end.end, remark);
    else return false;
    return true;
  };
}

import type { ByteReader } from "./byte-reader";
import type { ByteWriter } from "./byte-writer";
import { OPEN_END, OPEN_START, dayOf } from "../../model/day";
import type { EventTable } from "../../table/event-table";

type Days = Pick<EventTable, "start" | "end" | "spans">;
const [FIRST, LAST] = [dayOf(1), dayOf(9999, 12, 31)];

/** Starts as steps from one row to the next, ends as lengths; 0 is an open end. O(rows). */
export function writeDays({ start, end }: Days, rows: Uint32Array, out: ByteWriter): void {
  out.numbers(
    Uint32Array.from(rows, (row, at) => start[row]! - (at === 0 ? OPEN_START : start[rows[at - 1]!]!)),
  );
  out.numbers(Uint32Array.from(rows, (row) => (end[row]! === OPEN_END ? 0 : 1 + end[row]! - start[row]!)));
}

/** Throws SavedRowsError: days that are none, or not in order. O(count). */
export function readDays(count: number, from: ByteReader): Days {
  from.where = "start";
  let before = OPEN_START;
  const start = Int32Array.from(from.numbers(count), (step) => {
    before += step;
    if (before !== OPEN_START && !(before >= FIRST && before <= LAST)) from.fail("a day is beyond all years");
    return before;
  });
  from.where = "end";
  const end = Int32Array.from(from.numbers(count), (length, row) => {
    const day = length === 0 ? OPEN_END : start[row]! + length - 1;
    if (day !== OPEN_END && !(day >= FIRST && day <= LAST)) from.fail("a day is beyond all years");
    if (row > 0 && start[row] === start[row - 1] && day < before)
      from.fail("rows are not in the order of their days");
    before = day;
    return day;
  });
  const rows = Array.from({ length: count }, (_, row) => row).filter((row) => end[row]! > start[row]!);
  return { start, end: rows.length === 0 ? start : end, spans: Uint32Array.from(rows) };
}

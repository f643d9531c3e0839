import { makeMark } from "./make-mark";
import type { Mark } from "./mark";
import type { EventTable } from "../../table/event-table";
import { hasPoint } from "../../table/point-columns";
import { filterRows, latestRows, type Row, type RowSet } from "../../table/rows";

/** What of the view the map can draw, and the rows it cannot. */
export interface PackedMarks {
  marks: readonly Mark[];
  /** Rows known to a country or a region only, or not placed at all, in time order. */
  undrawn: readonly Row[];
}

/** Groups the visible rows by place, one mark each, the largest first. O(rows + marks log marks). */
export function packMarks(table: EventTable, visible: RowSet, compact: boolean): PackedMarks {
  const places = new Map<number, Row[]>();
  const rows = latestRows(visible).reverse();
  for (const one of rows) {
    if (Number.isNaN(table.lat[one.row]!)) continue;
    const code = table.place.codes[one.row]!;
    const group = places.get(code);
    if (group) group.push(one);
    else places.set(code, [one]);
  }
  const marks: Mark[] = [];
  for (const group of places.values()) {
    const mark = makeMark(table, group, compact);
    if (mark) marks.push(mark);
  }
  marks.sort(largestFirst);
  const drawnRows = new Set(marks.filter(isDrawn).flatMap((mark) => mark.rows));
  return { marks, undrawn: rows.filter((one) => !drawnRows.has(one)) };
}

/** Those of the visible rows that no point can stand for. O(rows). */
export function withoutPoint(table: EventTable, visible: RowSet): RowSet {
  return filterRows(visible, (row) => !hasPoint(table, row));
}

/** Whether the mark stands where its events are, and not only beside a country's name. */
export function isDrawn(mark: Mark): boolean {
  return mark.form !== "badge";
}

/** By size, then by number of events, then by place, so that the order never depends on chance. */
export function largestFirst(a: Mark, b: Mark): number {
  return b.radius - a.radius || b.rows.length - a.rows.length || (a.place < b.place ? -1 : 1);
}

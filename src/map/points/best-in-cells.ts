import { CERTAIN } from "../../table/point-look";
import type { PointColumns } from "../../table/point-columns";
import type { EventTable } from "../../table/event-table";
import { rowsStarting, type TimeWindow } from "../../table/window";

/** Cells with something in them: `order[0]` … `order[count - 1]`, and what each shows, by cell. Kept and filled anew. */
export interface CellLooks {
  count: number;
  order: Int32Array;
  looks: Uint16Array;
}

/** None of so many cells; at most `rows` of them can be filled. */
export function noLooks(cells: number, rows: number): CellLooks {
  return { count: 0, order: new Int32Array(Math.min(cells, rows)), looks: new Uint16Array(cells) };
}

/** O(cells that were filled). */
export function clearLooks(into: CellLooks): void {
  const { order, looks, count } = into;
  for (let at = 0; at < count; at++) looks[order[at]!] = 0;
  into.count = 0;
}

/**
 * The greatest look of the window's rows in each cell. Cells come in the order of their first row. `into` is empty.
 * O(rows starting in the window + spans that start before it).
 */
export function bestInCells(
  table: EventTable,
  points: PointColumns,
  cells: Int32Array,
  window: TimeWindow,
  into: CellLooks,
): void {
  const { order, looks } = into;
  const { end, spans } = table;
  const { look } = points;
  const { first, next: last } = rowsStarting(table, window);
  const { from, to } = window;
  let count = 0;
  for (let at = 0; at < spans.length && spans[at]! < first; at++) {
    const row = spans[at]!;
    const cell = cells[row]!;
    if (cell < 0 || end[row]! < from) continue;
    const before = looks[cell]!;
    if (before === 0) order[count++] = cell;
    if (look[row]! > before) looks[cell] = look[row]!;
  }
  for (let row = first; row < last; row++) {
    const cell = cells[row]!;
    if (cell < 0) continue;
    const own = look[row]! | (end[row]! <= to ? CERTAIN : 0);
    const before = looks[cell]!;
    if (before === 0) order[count++] = cell;
    if (own > before) looks[cell] = own;
  }
  into.count = count;
}

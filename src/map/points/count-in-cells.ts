import type { PointColumns } from "../../table/point-columns";
import type { EventTable } from "../../table/event-table";
import { rowsStarting, type TimeWindow } from "../../table/window";

/** Events by cell, and the sums of their positions in steps (point-columns). Kept and filled anew. */
export interface CellCounts {
  counts: Uint32Array;
  /** Their length is 0 where nobody asks where in a cell its events lie. */
  sumX: Float64Array;
  sumY: Float64Array;
}

export function noCounts(cells: number, withMiddles: boolean): CellCounts {
  const sums = withMiddles ? cells : 0;
  return { counts: new Uint32Array(cells), sumX: new Float64Array(sums), sumY: new Float64Array(sums) };
}

/**
 * Counts the window's rows, those possibly in it too, by cell. What `into` held is forgotten.
 * O(cells + rows starting in the window + spans that start before it).
 */
export function countInCells(
  table: EventTable,
  points: PointColumns,
  cells: Int32Array,
  window: TimeWindow,
  into: CellCounts,
): void {
  const { counts, sumX, sumY } = into;
  const { end, spans } = table;
  const { x, y } = points;
  const hasSums = sumX.length > 0;
  const { first, next: last } = rowsStarting(table, window);
  counts.fill(0);
  sumX.fill(0);
  sumY.fill(0);
  const add = (row: number) => {
    const cell = cells[row]!;
    if (cell < 0) return;
    counts[cell]!++;
    if (!hasSums) return;
    sumX[cell]! += x[row]!;
    sumY[cell]! += y[row]!;
  };
  for (let at = 0; at < spans.length && spans[at]! < first; at++) {
    if (end[spans[at]!]! >= window.from) add(spans[at]!);
  }
  for (let row = first; row < last; row++) add(row);
}

import type { EventTable } from "../../table/event-table";
import { rowsStarting, type TimeWindow } from "../../table/window";

/** What is drawn of the vertices for a window. */
export interface DrawRanges {
  /** Rows that start in it. */
  first: number;
  count: number;
  /** So many of the table's spans start before it: those that reach into it are possibly in it. */
  spans: number;
}

/** O(log n). */
export function drawRanges(table: EventTable, window: TimeWindow): DrawRanges {
  const { first, next: last } = rowsStarting(table, window);
  let [low, high] = [0, table.spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (table.spans[middle]! < first) low = middle + 1;
    else high = middle;
  }
  return { first, count: last - first, spans: low };
}

import type { EventTable } from "../../table/event-table";
import { firstFrom } from "../../table/first-from";
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
  const spans = firstFrom(table.spans, 0, table.spans.length, first);
  return { first, count: last - first, spans };
}

import type { EventTable } from "./event-table";
import { firstFrom } from "./first-from";
import { OPEN_END, OPEN_START, type Day } from "../model/day";

/** A stretch of days, both ends included; OPEN_START and OPEN_END where open. */
export interface TimeWindow {
  from: Day;
  to: Day;
}

export const ALL_TIME: TimeWindow = { from: OPEN_START, to: OPEN_END };

/** The rows that start in a window: first … next - 1. O(log n). */
export function rowsStarting(
  { start }: Pick<EventTable, "start">,
  window: TimeWindow,
): { first: number; next: number } {
  const first = firstFrom(start, 0, start.length, window.from);
  return { first, next: firstFrom(start, first, start.length, window.to + 1) };
}

/**
 * Visits each row that lies certainly (all of its interval) or possibly (part of it) in the window, in time order.
 * O(log n + rows starting in the window + rows longer than a day that start before it).
 */
export function forEachInWindow(
  table: EventTable,
  window: TimeWindow,
  visit: (row: number, certain: boolean) => void,
): void {
  const { first, next } = rowsStarting(table, window);
  for (const row of table.spans) {
    if (row >= first) break;
    if (table.end[row]! >= window.from && table.start[row]! <= window.to) visit(row, false);
  }
  for (let row = first; row < next; row++) {
    visit(row, table.end[row]! <= window.to);
  }
}

/** Whether a stretch of days has one in common with the window. */
export function touches({ start, end }: { start: Day; end: Day }, window: TimeWindow): boolean {
  return start <= window.to && end >= window.from;
}

import type { Tally } from "./tally";
import type { TimeWindow } from "./window";
import { OPEN_END, OPEN_START, type Day } from "../model/day";

/**
 * From the first to the last day that the events in a window tell of: of one that is open at an end the other alone;
 * null where there is none. O(slots).
 */
export function daysSeen(
  { whole: { events }, index: { slots } }: Tally,
  window: TimeWindow,
): { first: Day; last: Day } | null {
  let [first, last] = [OPEN_END, OPEN_START];
  for (let slot = 0; slot < slots.start.length; slot++) {
    const [start, end] = [slots.start[slot]!, slots.end[slot]!];
    if (events[slot] === events[slot + 1] || start > window.to || end < window.from) continue;
    for (const day of [start, end]) {
      if (day === OPEN_START || day === OPEN_END) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return first <= last ? { first, last } : null;
}

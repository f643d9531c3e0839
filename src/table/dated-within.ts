import type { Tally } from "./tally";
import type { TimeWindow } from "./window";

/** How many events are dated to more than a day. */
export interface DatedWithin {
  /** Within at most 31 days, at most 366, or more. */
  month: number;
  year: number;
  wider: number;
}

const [MONTH, YEAR] = [31, 366];

/** Of what passes the filters in a window; with `possible` also what lies only partly in it. O(slots longer than a day). */
export function datedWithin(
  { whole: { events }, index: { slots } }: Tally,
  window: TimeWindow,
  possible: boolean,
): DatedWithin {
  const found: DatedWithin = { month: 0, year: 0, wider: 0 };
  for (let slot = slots.days; slot < slots.start.length; slot++) {
    const [start, end] = [slots.start[slot]!, slots.end[slot]!];
    if (start > window.to || end < window.from) continue;
    if (!possible && (start < window.from || end > window.to)) continue;
    const days = end - start + 1;
    found[days <= MONTH ? "month" : days <= YEAR ? "year" : "wider"] += events[slot + 1]! - events[slot]!;
  }
  return found;
}

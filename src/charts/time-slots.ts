import { eventsIn } from "./amount";
import type { Measure } from "../model/measure";
import { firstFrom } from "../table/first-from";
import { slotSum } from "../table/slot-sums";
import { addSum, emptySum, type PeopleSum } from "../table/sums";
import type { Tally } from "../table/tally";
import type { TimeWindow } from "../table/window";

/** All rows of one interval that bear on the measure. */
interface TimeSlot {
  start: number;
  end: number;
  sum: PeopleSum;
}

/** What a chart over time is made of: the rows of a window that bear on a measure, by when they are. */
export interface TimeSlots {
  /** Days that rows of one day may have, ascending; of the window those from `first` to `next` - 1. */
  days: Int32Array;
  first: number;
  next: number;
  /** What days[from] … days[to - 1] amount to. O(1). */
  sumOfDays(from: number, to: number): PeopleSum;
  /** Longer intervals that count. */
  longer: readonly TimeSlot[];
  /** What lies in the window possibly, and does not count. */
  possible: PeopleSum;
}

/** O(log slots + slots longer than a day). */
export function timeSlots(
  tally: Tally,
  window: TimeWindow,
  countPossible: boolean,
  measure: Measure,
): TimeSlots {
  const { start, end, days } = tally.index.slots;
  const first = firstFrom(start, 0, days, window.from);
  const longer: TimeSlot[] = [];
  let possible = emptySum();
  for (let slot = days; slot < start.length; slot++) {
    const [from, to] = [start[slot]!, end[slot]!];
    if (from > window.to || to < window.from) continue;
    const sum = slotSum(tally, measure, slot, slot + 1);
    if (eventsIn(sum) === 0) continue;
    const counts = countPossible || (from >= window.from && to <= window.to);
    if (counts) longer.push({ start: from, end: to, sum });
    else possible = addSum(possible, sum);
  }
  return {
    days: start.subarray(0, days),
    first,
    next: firstFrom(start, first, days, window.to + 1),
    sumOfDays: (from, to) => slotSum(tally, measure, from, to),
    ...{ longer, possible },
  };
}

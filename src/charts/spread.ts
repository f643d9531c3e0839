import { eventsIn } from "./amount";
import type { TimeSlots } from "./time-slots";
import { OPEN_END, OPEN_START, type Day } from "../model/day";
import { WIDE, binOf, type Bins } from "../table/bins";
import { firstFrom } from "../table/first-from";

/** How rows spread over time, as far as a chart's extent and its bars depend on it. */
export interface Spread {
  /** The last day of those that end; OPEN_START where none does. */
  latest: Day;
  /** Rows dated to a year or closer. */
  narrow: number;
  /** Of those: how many start before a day. */
  before(day: Day): number;
  /** Of those: the first start from a day on. */
  from(day: Day): Day | undefined;
  /** Of those: how many lie in one bin. */
  held(bins: Bins): number;
}

/** Of the rows that have a number, or where none has, of all that bear on the measure. O(longer slots); each question O(log + longer slots). */
export function spreadOf(slots: TimeSlots): { all: Spread; numbered: Spread } {
  const has =
    slots.sumOfDays(slots.first, slots.next).known > 0 || slots.longer.some(({ sum }) => sum.known > 0);
  const all = spreadBy(slots, eventsIn);
  return { all, numbered: has ? spreadBy(slots, ({ known }) => known) : all };
}

function spreadBy(
  { days, first, next, sumOfDays, longer: every }: TimeSlots,
  rowsOf: (sum: ReturnType<TimeSlots["sumOfDays"]>) => number,
): Spread {
  const rowsTo = (at: number) => rowsOf(sumOfDays(first, at));
  const total = rowsTo(next);
  const longer = every.filter(({ sum }) => rowsOf(sum) > 0);
  const close = longer.filter(({ start, end }) => end - start <= WIDE);
  const closeRows = close.reduce((sum, slot) => sum + rowsOf(slot.sum), 0);

  /** The first of the days up to which there are more than so many rows. */
  function dayAfter(rows: number): Day | undefined {
    if (rows < 0 || rows >= total) return undefined;
    let [low, high] = [first, next];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (rowsTo(middle + 1) > rows) high = middle;
      else low = middle + 1;
    }
    return days[low];
  }

  const daysBefore = (day: Day) => rowsTo(firstFrom(days, first, next, day));
  const ends = longer.map(({ end }) => end).filter((end) => end < OPEN_END);
  return {
    latest: ends.reduce((last, end) => Math.max(last, end), dayAfter(total - 1) ?? OPEN_START),
    narrow: total + closeRows,
    before: (day) =>
      close.reduce((sum, slot) => sum + (slot.start < day ? rowsOf(slot.sum) : 0), daysBefore(day)),
    from: (day) =>
      close.reduce<Day | undefined>(
        (found, { start }) => (start >= day && (found === undefined || start < found) ? start : found),
        dayAfter(daysBefore(day)),
      ),
    held: (bins) =>
      close.reduce(
        (sum, { start, end, sum: own }) => sum + (binOf(bins, start) === binOf(bins, end) ? rowsOf(own) : 0),
        total,
      ),
  };
}

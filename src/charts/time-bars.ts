import type { TimeBin, TimeBins } from "./time-bins";
import type { TimeSlots } from "./time-slots";
import type { Measure } from "../model/measure";
import { binOf } from "../table/bins";
import type { EventTable } from "../table/event-table";
import { firstFrom } from "../table/first-from";
import { addRow, addSum, emptySum, type PeopleSum } from "../table/sums";

/** A bar over time, of the events that certainly lie in it. */
export interface TimeBar extends TimeBin {
  amount: PeopleSum;
}

/** What is in no bar, and why. Together with the bars: every visible row that bears on the measure. */
export interface Beside {
  /** Certainly in the window, but not known to be in any one bar. */
  across: PeopleSum;
  /** Over before the first bar. */
  before: PeopleSum;
  /** Not over by the end of the last bar. */
  after: PeopleSum;
  /** Only possibly in the window. */
  possible: PeopleSum;
}

export interface TimeBars {
  bars: TimeBar[];
  beside: Beside;
  /** The total at the end of each bar, of all that is certainly over by then, whatever bars it spans. */
  running: PeopleSum[];
}

/** O(bars × log days + longer slots × log bars). */
export function timeBars({ bins, list }: TimeBins, slots: TimeSlots): TimeBars {
  const { days, first, next, sumOfDays, longer, possible } = slots;
  const cuts = bins.edges.map((edge) => firstFrom(days, first, next, edge));
  const count = cuts.length - 1;
  const beside: Beside = {
    before: sumOfDays(first, cuts[0]!),
    across: emptySum(),
    after: sumOfDays(cuts[count]!, next),
    possible,
  };
  const bars = list.map((bin, at) => ({ ...bin, amount: sumOfDays(cuts[at]!, cuts[at + 1]!) }));
  const running = list.map((_, at) => sumOfDays(first, cuts[at + 1]!));
  for (const { start, end, sum } of longer) {
    const [from, to] = [binOf(bins, start), binOf(bins, end)];
    if (to >= count) beside.after = addSum(beside.after, sum);
    else if (to < 0) beside.before = addSum(beside.before, sum);
    else if (from !== to) beside.across = addSum(beside.across, sum);
    else bars[to]!.amount = addSum(bars[to]!.amount, sum);
    for (let at = Math.max(to, 0); at < count; at++) running[at] = addSum(running[at]!, sum);
  }
  return { bars, beside, running };
}

/** What a list of rows amounts to. O(rows). */
export function sumRows(table: EventTable, rows: readonly number[], measure: Measure): PeopleSum {
  const sum = emptySum();
  for (const row of rows) add(sum, table, measure, row);
  return sum;
}

function add(sum: PeopleSum, table: EventTable, measure: Measure, row: number): void {
  if (measure !== "events") return addRow(sum, table, measure, row);
  sum.low++;
  sum.best++;
  sum.high++;
  sum.known++;
}

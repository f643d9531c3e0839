import { amountOf } from "./amount";
import type { TimeBin, TimeBins } from "./time-bins";
import type { Measure } from "../model/measure";
import { bearsOn } from "../table/behind";
import { binnedTotals, binOf, type Bins } from "../table/bins";
import type { EventTable } from "../table/event-table";
import { forEachRow, type RowSet } from "../table/rows";
import { addRow, addSum, emptySum, type PeopleSum } from "../table/sums";

/** A bar over time, of the events that certainly lie in it. */
export interface TimeBar extends TimeBin {
  amount: PeopleSum;
}

/** Rows that are in no bar, and why. Together with the bars: every visible row that bears on the measure. */
export interface Beside {
  /** Certainly in the window, but not known to be in any one bar. */
  across: number[];
  /** Over before the first bar. */
  before: number[];
  /** Not over by the end of the last bar. */
  after: number[];
  /** Only possibly in the window. */
  possible: number[];
}

export interface TimeBars {
  bars: TimeBar[];
  beside: Beside;
  /** The total at the end of each bar, of all that is certainly over by then, whatever bars it spans. */
  running: PeopleSum[];
}

/** O(rows + bars). */
export function timeBars(
  table: EventTable,
  { bins, list }: TimeBins,
  visible: RowSet,
  measure: Measure,
): TimeBars {
  const beside: Beside = { across: [], before: [], after: [], possible: [] };
  const inside: number[] = [];
  forEachRow(visible, (row, certain) => {
    if (bearsOn(table, measure, row)) placeOf(table, bins, row, certain, beside, inside).push(row);
  });
  const { totals } = binnedTotals(table, bins, inside);
  const bars = list.map((bin, index) => ({ ...bin, amount: amountOf(totals[index]!, measure) }));
  const over = [...beside.before, ...inside, ...beside.across];
  return { bars, beside, running: runningTotals(table, bins, over, measure) };
}

/** What a list of rows amounts to. O(rows). */
export function sumRows(table: EventTable, rows: readonly number[], measure: Measure): PeopleSum {
  const sum = emptySum();
  for (const row of rows) add(sum, table, measure, row);
  return sum;
}

function placeOf(
  table: EventTable,
  bins: Bins,
  row: number,
  certain: boolean,
  beside: Beside,
  inside: number[],
): number[] {
  if (!certain) return beside.possible;
  const [first, last] = [binOf(bins, table.start[row]!), binOf(bins, table.end[row]!)];
  if (last < 0) return beside.before;
  if (last >= bins.edges.length - 1) return beside.after;
  return first === last ? inside : beside.across;
}

function runningTotals(
  table: EventTable,
  bins: Bins,
  rows: readonly number[],
  measure: Measure,
): PeopleSum[] {
  const steps = Array.from({ length: bins.edges.length - 1 }, emptySum);
  for (const row of rows) {
    const step = steps[Math.max(0, binOf(bins, table.end[row]!))];
    if (step) add(step, table, measure, row);
  }
  for (let index = 1; index < steps.length; index++) steps[index] = addSum(steps[index - 1]!, steps[index]!);
  return steps;
}

function add(sum: PeopleSum, table: EventTable, measure: Measure, row: number): void {
  if (measure !== "events") return addRow(sum, table, measure, row);
  sum.low++;
  sum.best++;
  sum.high++;
  sum.known++;
}

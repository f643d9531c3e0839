import { amountOf } from "./amount";
import { spreadOf, type Spread } from "./spread";
import { timeSlots } from "./time-slots";
import { sumRows } from "./time-bars";
import type { TimeBin, TimeBins } from "./time-bins";
import { OPEN_END, OPEN_START, type Day } from "../model/day";
import type { Measure } from "../model/measure";
import { bearsOn, hasNumber } from "../table/behind";
import { WIDE, binOf, yearOf, type Bins } from "../table/bins";
import type { EventTable } from "../table/event-table";
import { binnedTotals } from "../table/naive.fixture";
import { filterRows, forEachRow, type RowSet } from "../table/rows";
import { rowsOf } from "../table/rows.fixture";
import { addSum, emptySum, type PeopleSum } from "../table/sums";
import { Tally } from "../table/tally";
import { timeIndex } from "../table/time-index";
import { ALL_TIME, type TimeWindow } from "../table/window";

/** The chart over time row by row: what the one made of slots is tested against. */
export function naiveSpread(table: EventTable, counted: RowSet, measure: Measure) {
  const bearing = [...filterRows(counted, (row, counts) => counts && bearsOn(table, measure, row)).rows];
  const intervalAt = (row: number): Interval => ({ start: table.start[row]!, end: table.end[row]! });
  const numbered = bearing.filter((row) => hasNumber(table, measure, row)).map(intervalAt);
  const all = bearing.map(intervalAt);
  return { all, numbered: numbered.length > 0 ? numbered : all };
}

/** The spread of events on these intervals. */
export function spreadAt(rows: readonly Interval[]): Spread {
  const nothing = { low: NaN, best: NaN, high: NaN };
  const { table } = rowsOf(
    rows.map(({ start, end }, at) => ({
      ...{ row: at + 2, key: "", type: "attack", subtype: "", start, end, lat: NaN, lon: NaN },
      ...{ precision: "none", place: "", admin1: "", country: "", parties: [], roles: [], sources: [] },
      ...{ killed: nothing, wounded: nothing },
    })),
  );
  const tally = new Tally(table, timeIndex(table), new Uint16Array(table.count));
  return spreadOf(timeSlots(tally, ALL_TIME, true, "events")).all;
}

/** How `timeBins` asks of these intervals. */
export function heldOf(rows: readonly Interval[]) {
  const narrow = rows.filter(({ start, end }) => end - start <= WIDE);
  const held = (bins: Bins) =>
    narrow.filter(({ start, end }) => binOf(bins, start) === binOf(bins, end)).length;
  return { narrow: narrow.length, held };
}

/** First and last day of an event, OPEN_START and OPEN_END where open. */
export interface Interval {
  start: Day;
  end: Day;
}

/**
 * The days the chart covers: the window; where that is open, as far as the rows reach. It begins with the first
 * row dated to a year or closer, but leaves out up to a tenth of them if the others then fit into bars of a year.
 * What begins before is counted beside the bars. Null when nothing gives the chart an extent. O(n log n).
 */
export function naiveSpan(window: TimeWindow, rows: readonly Interval[], most: number): TimeWindow | null {
  const dated = rows.filter(({ start, end }) => start > OPEN_START && end < OPEN_END && end - start <= WIDE);
  const starts = dated.map(({ start }) => start).sort((a, b) => a - b);
  const latest = rows.reduce((last, { end }) => (end < OPEN_END ? Math.max(last, end) : last), OPEN_START);
  const to = window.to < OPEN_END ? window.to : latest;
  const from = window.from > OPEN_START ? window.from : earliest(starts, to, most);
  if (from === undefined || to === OPEN_START) return null;
  return { from: Math.min(from, to), to };
}

function earliest(starts: readonly Day[], to: Day, most: number): Day | undefined {
  const fits = starts
    .slice(0, Math.floor(starts.length / 10) + 1)
    .find((day) => yearOf(to) - yearOf(day) < most);
  return fits ?? starts[0];
}

/** Rows that are in no bar, and why. Together with the bars: every visible row that bears on the measure. */
interface Beside {
  /** Certainly in the window, but not known to be in any one bar. */
  across: number[];
  /** Over before the first bar. */
  before: number[];
  /** Not over by the end of the last bar. */
  after: number[];
  /** Only possibly in the window. */
  possible: number[];
}

interface TimeBars {
  bars: (TimeBin & { amount: PeopleSum })[];
  beside: Beside;
  /** The total at the end of each bar, of all that is certainly over by then, whatever bars it spans. */
  running: PeopleSum[];
}

/** O(rows + bars). */
export function naiveBars(
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
    if (step) steps[Math.max(0, binOf(bins, table.end[row]!))] = addSum(step, sumRows(table, [row], measure));
  }
  for (let index = 1; index < steps.length; index++) steps[index] = addSum(steps[index - 1]!, steps[index]!);
  return steps;
}

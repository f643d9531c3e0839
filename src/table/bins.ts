import type { EventTable } from "./event-table";
import {
  addSteps,
  dateParts,
  floorToStep,
  OPEN_END,
  OPEN_START,
  type Day,
  type TimeStep,
} from "../model/day";

/** Calendar steps side by side: bin i covers edges[i] … edges[i + 1] - 1. */
export interface Bins {
  step: TimeStep;
  edges: Day[];
}

/** O(bins). The bins of `step` that cover `from` … `to`. */
export function makeBins(from: Day, to: Day, step: TimeStep): Bins {
  const edges = [floorToStep(from, step)];
  while (edges[edges.length - 1]! <= to) edges.push(addSteps(edges[edges.length - 1]!, step, 1));
  return { step, edges };
}

/** The bin that holds a day: -1 before the first, edges.length - 1 after the last. O(log bins). */
export function binOf(bins: Bins, day: Day): number {
  let [low, high] = [0, bins.edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bins.edges[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** An interval longer than this is not spread over bars but counted beside them. Days. */
export const WIDE = 366;

export interface Histogram {
  bins: Bins;
  /** Events that lie wholly in a bin. */
  certain: Uint32Array;
  /** Events that lie partly in a bin: counted in each bin they touch. */
  possible: Uint32Array;
  /** Rows dated too widely to draw, rows wholly before the first bin, rows wholly after the last. */
  wide: number[];
  before: number[];
  after: number[];
}

/** What is coloured of each bar inside a window. */
export type InsideCounts = Pick<Histogram, "certain" | "possible">;

/** Shorter times than these are shown by the month and by the day. Days. */
const TWO_YEARS = 731;
const TWO_MONTHS = 62;

/**
 * The time the band shows, in whole years (of short times: months, or days and one on each side): from the first that
 * still leaves at most one dated row in twenty before it, to the last that has one. Earlier rows are counted at the
 * band's edge. O(n); O(1) of a table with an index.
 */
export function timeDomain(table: Pick<EventTable, "count" | "start" | "end" | "index">): {
  from: Day;
  to: Day;
} {
  if (table.index) return table.index.domain;
  const { start, end, count } = table;
  const open = start.findIndex((day) => day > OPEN_START);
  const first = open < 0 ? (end[0] ?? OPEN_END) : start[open + Math.floor((count - open) / 20)]!;
  const from = first === OPEN_END ? 0 : first;
  let to = Math.max(from, start[count - 1] ?? from);
  for (const day of end) if (day < OPEN_END && day > to) to = day;
  if (first !== OPEN_END && to - from < TWO_MONTHS) return { from: from - 1, to: to + 1 };
  const step = to - from < TWO_YEARS ? "month" : "year";
  return { from: floorToStep(from, step), to: addSteps(floorToStep(to, step), step, 1) - 1 };
}

/** The step that parts a time into bars enough to see something, and not too many to tell apart. */
export function stepFor({ from, to }: { from: Day; to: Day }): TimeStep {
  const days = to - from;
  if (days <= TWO_MONTHS) return "day";
  return days < 2 * TWO_YEARS ? "month" : "quarter";
}

/** Whole years from a day on, for axis labels. */
export function yearOf(day: Day): number {
  return dateParts(day).year;
}

import { periodText } from "../model/compare";
import { addSteps, floorToStep, type Day } from "../model/day";
import type { EventTable } from "../table/event-table";
import type { RowSet } from "../table/rows";
import type { TimeWindow } from "../table/window";

/** Fewer days than this are cut at a day, not at a month. */
const SHORT = 70;

/**
 * A closed window cut in two where its events are halved best: at the beginning of a month, of a day in a short
 * window. `rows` are in time order. O(log n) and the few rows about the middle.
 */
export function halvesOf(table: EventTable, { rows }: RowSet, { from, to }: TimeWindow): [string, string] {
  const step = to - from < SHORT ? "day" : "month";
  const starts = [...rows].map((row) => table.start[row]!);
  const middle = starts[starts.length >> 1] ?? (from + to) >> 1;
  const before = floorToStep(middle, step);
  const cuts = [before, addSteps(before, step, 1)].filter((cut) => cut > from && cut <= to);
  const unevenness = (cut: Day) => Math.abs(starts.length - 2 * starts.filter((day) => day < cut).length);
  const cut = cuts.sort((a, b) => unevenness(a) - unevenness(b) || a - b)[0] ?? Math.min(from + 1, to);
  return [periodText({ from, to: Math.max(cut - 1, from) }), periodText({ from: cut, to })];
}

/** A value of a dimension and how many events have it. */
export interface Counted {
  value: string;
  events: number;
}

/** The two to begin with: those chosen in a filter, then those with the most events; one alone stands twice. */
export function firstTwo(values: readonly Counted[], chosen: readonly string[]): [string, string] | null {
  const isChosen = ({ value }: Counted) => Number(chosen.includes(value));
  const [first, second] = values
    .filter(({ value }) => value !== "")
    .sort((a, b) => isChosen(b) - isChosen(a) || b.events - a.events || (a.value < b.value ? -1 : 1));
  return first ? [first.value, (second ?? first).value] : null;
}

import { binOf, WIDE, type Bins, type Histogram, type InsideCounts } from "./bins";
import type { EventTable } from "./event-table";
import { except, type FailBits } from "./filter";
import { codesOf, rolesOf, type Group } from "./group";
import { addToTotals, emptyTotals, type Totals } from "./totals";
import { forEachCode } from "./unique-codes";
import { forEachInWindow, type TimeWindow } from "./window";
import type { Dimension } from "../model/filters";

/**
 * Totals per value of a dimension, leaving out that dimension's own filter, so that a chart still
 * shows what else could be chosen. An event with several actors or documents counts under each, so
 * such groups may add up to more than the whole. Roles are those of `actors`, where there are any. In the order of
 * first appearance. Row by row: what the running sums are tested against.
 */
export function groupTotals(
  table: EventTable,
  by: Dimension,
  window: TimeWindow,
  fails: FailBits,
  actors: readonly string[] = [],
): Group[] {
  const mask = except(by);
  const { values, keys, lists } = by === "role" ? rolesOf(table, actors) : codesOf(table, by);
  const byCode: (Group | undefined)[] = new Array(values.length).fill(undefined);
  const groups: Group[] = [];
  forEachInWindow(table, window, (row, certain) => {
    if ((fails[row]! & mask) !== 0) return;
    const add = (code: number) => {
      const group = (byCode[code] ??= newGroup(values[code]!, groups));
      addToTotals(certain ? group.certain : group.possible, table, row);
    };
    if (lists === null) add(keys[row]!);
    else forEachCode(lists, keys[row]!, add);
  });
  return groups;
}

function newGroup(value: string, into: Group[]): Group {
  const group = { value, certain: emptyTotals(), possible: emptyTotals() };
  into.push(group);
  return group;
}

/** Every row that passes the filters is in a bar, or named in wide, before or after. O(n + bins touched). */
export function histogram(table: EventTable, bins: Bins, fails: FailBits): Histogram {
  const count = bins.edges.length - 1;
  const result: Histogram = {
    bins,
    certain: new Uint32Array(count),
    possible: new Uint32Array(count),
    wide: [],
    before: [],
    after: [],
  };
  for (let row = 0; row < table.count; row++) if (fails[row] === 0) place(result, table, row);
  return result;
}

function place(into: Histogram, table: EventTable, row: number): void {
  const [start, end] = [table.start[row]!, table.end[row]!];
  const [first, last] = [binOf(into.bins, start), binOf(into.bins, end)];
  const count = into.certain.length;
  if (last < 0) into.before.push(row);
  else if (first >= count) into.after.push(row);
  else if (first === last) into.certain[first]!++;
  else if (end - start >= WIDE) into.wide.push(row);
  else for (let bin = Math.max(first, 0); bin <= Math.min(last, count - 1); bin++) into.possible[bin]!++;
}

/**
 * Of each bin's events those of the view: certain where they lie certainly in the window and in the bin, else
 * possible. A bin that the window's edge cuts counts nothing that the window leaves out; an uncut one is as in
 * the histogram. O(log n + rows in the window and long rows before it, by the bins each touches).
 */
export function insideCounts(
  table: EventTable,
  bins: Bins,
  fails: FailBits,
  window: TimeWindow,
): InsideCounts {
  const count = bins.edges.length - 1;
  const [certain, possible] = [new Uint32Array(count), new Uint32Array(count)];
  const from = Math.max(binOf(bins, window.from), 0);
  const to = Math.min(binOf(bins, window.to), count - 1);
  forEachInWindow(table, window, (row, certainly) => {
    if (fails[row] !== 0) return;
    const [start, end] = [table.start[row]!, table.end[row]!];
    const [first, last] = [binOf(bins, start), binOf(bins, end)];
    if (last < 0 || first >= count) return;
    if (first === last) (certainly ? certain : possible)[first]!++;
    else if (end - start >= WIDE) return;
    else for (let bin = Math.max(first, from); bin <= Math.min(last, to); bin++) possible[bin]!++;
  });
  return { certain, possible };
}

export interface BinnedTotals {
  bins: Bins;
  totals: Totals[];
  /** Rows of the window that no single bin holds. */
  across: Totals;
}

/** Sums per bin of the given rows; a row that no one bin holds goes to `across`. O(rows). */
export function binnedTotals(table: EventTable, bins: Bins, rows: Iterable<number>): BinnedTotals {
  const totals = Array.from({ length: bins.edges.length - 1 }, emptyTotals);
  const across = emptyTotals();
  for (const row of rows) {
    const [first, last] = [binOf(bins, table.start[row]!), binOf(bins, table.end[row]!)];
    addToTotals(first === last ? (totals[first] ?? across) : across, table, row);
  }
  return { bins, totals, across };
}

import { binWords } from "./window-words";
import { spanWords } from "../model/span-words";
import { WIDE, binOf, type Bins, type Histogram } from "../table/bins";
import type { EventTable } from "../table/event-table";
import type { FailBits } from "../table/filter";
import { forEachInWindow, type TimeWindow } from "../table/window";

/** What is coloured of each bar inside the window. */
export type InsideCounts = Pick<Histogram, "certain" | "possible">;

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

/** A bar in words: "Apr–Jun 2021: 6 certain", and the window's share where its edge cuts the bar. */
export function insideWords(
  { bins, certain, possible }: Histogram,
  inside: InsideCounts,
  bin: number,
  window: TimeWindow,
): string {
  const [first, last] = [bins.edges[bin]!, bins.edges[bin + 1]! - 1];
  const words = `${spanWords(first, last)}: ${binWords(certain[bin]!, possible[bin]!)}`;
  const apart = last < window.from || first > window.to;
  const whole = first >= window.from && last <= window.to;
  const empty = certain[bin] === 0 && possible[bin] === 0;
  if (apart || whole || empty) return words;
  return `${words}; in the window ${binWords(inside.certain[bin]!, inside.possible[bin]!)}`;
}

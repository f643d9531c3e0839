import { binOf, WIDE, type Bins, type Histogram, type InsideCounts } from "./bins";
import type { FailBits } from "./filter";
import { firstFrom } from "./first-from";
import type { Tally } from "./tally";
import type { TimeWindow } from "./window";
import { zeroCounts } from "./zeros";

/**
 * Every row that passes the filters is in a bar, or named in wide, before or after.
 * O(slots × log bins + rows named).
 */
export function histogram(tally: Tally, bins: Bins, fails: FailBits): Histogram {
  const { start, end } = tally.index.slots;
  const count = bins.edges.length - 1;
  const [certain, possible] = [new Uint32Array(count), new Uint32Array(count)];
  const [wide, early, late]: number[][] = [[], [], []];
  const before = tally.whole.events;
  for (let slot = 0; slot < start.length; slot++) {
    const events = before[slot + 1]! - before[slot]!;
    if (events === 0) continue;
    const [first, last] = [binOf(bins, start[slot]!), binOf(bins, end[slot]!)];
    if (last < 0) addRows(early!, tally, slot, fails);
    else if (first >= count) addRows(late!, tally, slot, fails);
    else if (first === last) certain[first]! += events;
    else if (end[slot]! - start[slot]! >= WIDE) addRows(wide!, tally, slot, fails);
    else for (let bin = Math.max(first, 0); bin <= Math.min(last, count - 1); bin++) possible[bin]! += events;
  }
  for (const rows of [wide!, early!, late!]) rows.sort((a, b) => a - b);
  return { bins, certain, possible, wide: wide!, before: early!, after: late! };
}

/**
 * Of each bin's events those of the view: certain where they lie certainly in the window and in the bin, else
 * possible. A bin that the window's edge cuts counts nothing that the window leaves out; an uncut one is as in
 * the histogram. O(bins × log slots + slots longer than a day, by the bins each touches).
 */
export function insideCounts(tally: Tally, bins: Bins, window: TimeWindow): InsideCounts {
  const { start, end, days } = tally.index.slots;
  const count = bins.edges.length - 1;
  const [certain, possible] = [zeroCounts(count), zeroCounts(count)];
  const from = Math.max(binOf(bins, window.from), 0);
  const to = Math.min(binOf(bins, window.to), count - 1);
  const before = tally.whole.events;
  for (let bin = from; bin <= to; bin++) {
    const first = firstFrom(start, 0, days, Math.max(bins.edges[bin]!, window.from));
    const next = firstFrom(start, first, days, Math.min(bins.edges[bin + 1]!, window.to + 1));
    certain[bin]! += before[next]! - before[first]!;
  }
  for (let slot = days; slot < start.length; slot++) {
    const [begins, ends] = [start[slot]!, end[slot]!];
    if (begins > window.to || ends < window.from) continue;
    const events = before[slot + 1]! - before[slot]!;
    if (events === 0) continue;
    const [first, last] = [binOf(bins, begins), binOf(bins, ends)];
    if (last < 0 || first >= count) continue;
    if (first === last) (begins >= window.from && ends <= window.to ? certain : possible)[first]! += events;
    else if (ends - begins >= WIDE) continue;
    else for (let bin = Math.max(first, from); bin <= Math.min(last, to); bin++) possible[bin]! += events;
  }
  return { certain, possible };
}

function addRows(into: number[], { index: { slots } }: Tally, slot: number, fails: FailBits): void {
  for (let at = slots.bounds[slot]!; at < slots.bounds[slot + 1]!; at++) {
    if (fails[slots.order[at]!] === 0) into.push(slots.order[at]!);
  }
}

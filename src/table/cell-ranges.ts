import type { Cells } from "./cells";
import { firstFrom } from "./first-from";
import type { Slots, Stretch } from "./slots";
import type { TimeWindow } from "./window";

/** Cells from … to - 1, several stretches: [from, to, from, to, …]. */
export type Ranges = number[];

/** A value's cells in a window, those certainly in it and those possibly apart. */
export interface InWindow {
  certain: Ranges;
  possible: Ranges;
}

/**
 * The cells of the value with a code. O(classes of slots × log cells), or O(cells of more than a day) where those are
 * fewer, and as many stretches at most.
 */
export function cellsIn(
  slots: Slots,
  window: TimeWindow,
  stretches: readonly Stretch[],
  cells: Cells,
  code: number,
): InWindow {
  const [first, end] = [cells.first[code]!, cells.first[code + 1]!];
  const found: InWindow = { certain: [], possible: [] };
  const days = firstFrom(cells.slots, first, end, slots.days);
  const longer = end - days;
  if (longer > 16 * stretches.length) {
    for (const stretch of stretches) addStretch(found, cells.slots, first, end, stretch);
    return found;
  }
  const [ofDays] = stretches;
  if (ofDays && ofDays.touching[0] < slots.days) addStretch(found, cells.slots, first, days, ofDays);
  for (let cell = days; cell < end; cell++) {
    const slot = cells.slots[cell]!;
    const [from, to] = [slots.start[slot]!, slots.end[slot]!];
    if (from > window.to || to < window.from) continue;
    const certain = from >= window.from && to <= window.to;
    addRange(certain ? found.certain : found.possible, cell, cell + 1);
  }
  return found;
}

function addStretch(
  found: InWindow,
  slots: Uint32Array,
  first: number,
  end: number,
  { touching, certain }: Stretch,
): void {
  const from = firstFrom(slots, first, end, touching[0]);
  const to = firstFrom(slots, from, end, touching[1]);
  if (from === to) return;
  const certainFrom = firstFrom(slots, from, to, certain[0]);
  const certainTo = firstFrom(slots, certainFrom, to, certain[1]);
  addRange(found.possible, from, certainFrom);
  addRange(found.certain, certainFrom, certainTo);
  addRange(found.possible, certainTo, to);
}

/** A stretch that goes on where the last one ended makes that one longer. */
function addRange(ranges: Ranges, from: number, to: number): void {
  if (from >= to) return;
  if (ranges.at(-1) === from) ranges[ranges.length - 1] = to;
  else ranges.push(from, to);
}

/** The part of each stretch that is before a cell. */
export function rangesBefore(ranges: Ranges, cell: number): Ranges {
  const before: Ranges = [];
  for (let at = 0; at < ranges.length; at += 2)
    addRange(before, ranges[at]!, Math.min(ranges[at + 1]!, cell));
  return before;
}

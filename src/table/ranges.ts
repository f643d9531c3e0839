import { stretchesIn, type Slots } from "./slots";
import type { TimeWindow } from "./window";

/** From … to - 1, several stretches: [from, to, from, to, …]. */
export type Ranges = readonly number[];

/** What is in a window, certainly and possibly apart. */
export interface InWindow {
  certain: Ranges;
  possible: Ranges;
}

/** The slots in a window. O(classes of slots × log slots). */
export function slotsIn(slots: Slots, window: TimeWindow): InWindow {
  const [certain, possible]: [number[], number[]] = [[], []];
  for (const stretch of stretchesIn(slots, window)) {
    addRange(possible, stretch.touching[0], stretch.certain[0]);
    addRange(certain, stretch.certain[0], stretch.certain[1]);
    addRange(possible, stretch.certain[1], stretch.touching[1]);
  }
  return { certain, possible };
}

/** A stretch that goes on where the last one ended makes that one longer. */
function addRange(ranges: number[], from: number, to: number): void {
  if (from >= to) return;
  if (ranges.at(-1) === from) ranges[ranges.length - 1] = to;
  else ranges.push(from, to);
}

/** The part of each stretch that is before a slot. O(stretches). */
export function rangesBefore(ranges: Ranges, slot: number): Ranges {
  const before: number[] = [];
  for (let at = 0; at < ranges.length; at += 2)
    addRange(before, ranges[at]!, Math.min(ranges[at + 1]!, slot));
  return before;
}

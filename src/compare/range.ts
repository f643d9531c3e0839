import type { PeopleSum } from "../table/sums";

/** Between what a number lies. Where the upper end is open, it is known to go at least as far as `reach`. */
export interface Range {
  low: number;
  reach: number;
  open: boolean;
}

/**
 * none: a side has no number. apart: one ends before the other begins. overlap: they share a number, wherever an open
 * end may lie. untold: they share one or not, depending on where an open end lies.
 */
export type Verdict = "none" | "apart" | "overlap" | "untold";

/** Null where no event gives a number. An event that should and does not leaves the upper end open. */
export function rangeOf({ low, best, high, open, known, unknown }: PeopleSum): Range | null {
  if (known === 0) return null;
  return { low, reach: Math.max(low, best, high), open: open || unknown > 0 };
}

export function verdictOf(a: Range | null, b: Range | null): Verdict {
  if (a === null || b === null) return "none";
  if (endsBefore(a, b) || endsBefore(b, a)) return "apart";
  return Math.max(a.low, b.low) <= Math.min(a.reach, b.reach) ? "overlap" : "untold";
}

function endsBefore(one: Range, other: Range): boolean {
  return !one.open && one.reach < other.low;
}

/** A side's range with what lies only possibly in it counted or not. */
export function widened(certain: PeopleSum, possible: PeopleSum): Range | null {
  const range = rangeOf(certain);
  if (range === null) return null;
  const open = range.open || possible.open || possible.unknown > 0;
  return { low: range.low, reach: range.reach + Math.max(possible.high, possible.best), open };
}

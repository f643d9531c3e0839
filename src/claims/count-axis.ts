import type { AtlasFigure } from "../model/schema";

type Value = AtlasFigure["value"];

/** An axis of people from zero to its last tick. */
export interface CountAxis {
  max: number;
  ticks: number[];
}

/** A number on an axis, in hundredths of its length. */
export interface Mark {
  /** Where the estimate stands; null where only a bound is given. */
  dot: number | null;
  /** From the lowest to the highest number given; to the axis' end where open. */
  from: number;
  to: number;
  open: boolean;
}

/** The axis all of these numbers fit on, with four steps of it at most. O(values). */
export function countAxis(values: readonly Value[]): CountAxis {
  const most = Math.max(1, ...values.map(({ low, best, high }) => high ?? best ?? low ?? 0));
  const step = niceStep(most);
  const steps = Math.ceil(most / step);
  return { max: step * steps, ticks: Array.from({ length: steps + 1 }, (_, at) => at * step) };
}

/** Smallest of 1, 2, 5, 10, 20 … of which four reach so far. */
function niceStep(most: number): number {
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) if (most <= 4 * factor * power) return factor * power;
  }
}

/** Where a number stands; null where none is given. */
export function markOf({ low, best, high }: Value, { max }: CountAxis): Mark | null {
  if (low === null && best === null && high === null) return null;
  const at = (count: number) => (100 * count) / max;
  const open = high === null;
  return {
    dot: best === null ? null : at(best),
    from: at(low ?? 0),
    to: open ? 100 : at(high),
    open,
  };
}

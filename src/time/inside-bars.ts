import { binWords } from "./window-words";
import { spanWords } from "../model/span-words";
import type { Histogram, InsideCounts } from "../table/bins";
import type { TimeWindow } from "../table/window";

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

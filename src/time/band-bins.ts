import { coarsen, xOf, type TimeScale } from "./time-scale";
import type { Histogram } from "../table/bins";
import type { TimeStep } from "../model/day";

/** A bar is at least this wide, px, or the bins become coarser. */
const NARROWEST = 3;

/** The step the bars are drawn by: the view's, unless its bars would be too thin to tell apart. */
export function barStep(scale: TimeScale, step: TimeStep): TimeStep {
  return coarsen(scale, step, NARROWEST);
}

/** One bin as drawn: possible stacked above certain. y runs down from the plot's top, px. */
export interface Bar {
  bin: number;
  certain: number;
  possible: number;
  x: number;
  width: number;
  certainY: number;
  certainHeight: number;
  possibleY: number;
  possibleHeight: number;
}

/** Empty px above the highest bar. */
const HEADROOM = 3;
/** One event in a tall histogram must not vanish. */
const LOWEST = 2;

/** O(bins). Bars of every bin that holds something; `top` is the count at the plot's upper edge. */
export function bars(histogram: Histogram, scale: TimeScale, height: number, top: number): Bar[] {
  const result: Bar[] = [];
  const unit = Math.max(height - HEADROOM, 0) / top;
  histogram.certain.forEach((certain, bin) => {
    const possible = histogram.possible[bin]!;
    if (certain === 0 && possible === 0) return;
    const [left, right] = [
      xOf(scale, histogram.bins.edges[bin]!),
      xOf(scale, histogram.bins.edges[bin + 1]!),
    ];
    const gap = right - left >= 4 ? 1 : 0;
    const certainHeight = certain === 0 ? 0 : Math.max(certain * unit, LOWEST);
    const possibleHeight = possible === 0 ? 0 : Math.max(possible * unit, LOWEST);
    result.push({
      bin,
      certain,
      possible,
      x: left + gap / 2,
      width: Math.max(right - left - gap, 1),
      certainY: height - certainHeight,
      certainHeight,
      possibleY: height - certainHeight - possibleHeight,
      possibleHeight,
    });
  });
  return result;
}

/** One SVG path over many bars. */
export function barsPath(drawn: readonly Bar[], part: "certain" | "possible"): string {
  const visible = drawn.filter((bar) => bar[part] > 0);
  return visible
    .map((bar) => `M${bar.x} ${bar[`${part}Y`]}h${bar.width}v${bar[`${part}Height`]}h${-bar.width}z`)
    .join("");
}

/** The most events any bin holds, certain and possible stacked. */
export function highest(histogram: Histogram): number {
  return histogram.certain.reduce(
    (most, certain, bin) => Math.max(most, certain + histogram.possible[bin]!),
    0,
  );
}

/** A value axis from zero: its length in data units and its gridlines. */
export interface ValueScale {
  max: number;
  /** 0 and every gridline, four at most. */
  ticks: number[];
}

/** What must fit on an axis: the end of a mark in data units, and what stands beyond it in px. */
export interface Extent {
  end: number;
  beyond: number;
}

/**
 * The scale on which every mark and the label beyond it fit into `length` px. Labels take at most
 * four fifths of the axis. Whole steps only: people and events are not halved. O(extents).
 */
export function valueScale(extents: readonly Extent[], length: number): ValueScale {
  const needed = extents.map(({ end, beyond }) => end / (1 - Math.min(beyond / Math.max(length, 1), 4 / 5)));
  const max = Math.max(1, ...needed);
  const step = niceStep(max);
  const ticks = Array.from({ length: Math.floor(max / step) + 1 }, (_, index) => index * step);
  return { max, ticks };
}

/** Smallest of 1, 2, 5, 10, 20 … that gives at most three lines beyond zero. */
function niceStep(max: number): number {
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5]) if (max / (factor * power) < 4) return factor * power;
  }
}

/** Rough width of a 12 px label in tabular figures, px. */
export function labelWidth(text: string): number {
  return Math.ceil(text.length * 6.6) + 6;
}

/** Side of a cell, px, and how many cells beyond each edge: smoothing near the edge sees what lies beyond it. */
export const DENSITY_CELL = 4;
export const DENSITY_BEYOND = 6;
/** Half the side of the square that is summed, in cells, and how often. */
const REACH = 1;
const PASSES = 2;
/** The square whose events a density counts, px: that of one pass after the other. */
export const DENSITY_SIDE = 20;
/** Cells in that square. */
const WHOLE = (DENSITY_SIDE / DENSITY_CELL) ** 2;

/**
 * Events in a square of DENSITY_SIDE around each cell, those nearer its middle counting more. `counts` by cell, row after
 * row; `into` is as long. The sum stays the same but for what leaves the edges. O(cells).
 */
export function smooth(counts: Uint32Array, columns: number, into: Float32Array, spare: Float32Array): void {
  const rows = counts.length / columns;
  into.set(counts);
  for (let pass = 0; pass < PASSES; pass++) {
    sumAlong(into, spare, rows, columns, columns, 1);
    sumAlong(spare, into, columns, rows, 1, columns);
  }
  const weight = WHOLE / (2 * REACH + 1) ** (2 * PASSES);
  for (let cell = 0; cell < into.length; cell++) into[cell]! *= weight;
}

/** Each cell of each line with its neighbours along the line. */
function sumAlong(
  from: Float32Array,
  into: Float32Array,
  lines: number,
  length: number,
  lineStep: number,
  step: number,
): void {
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    let sum = 0;
    for (let at = 0; at < Math.min(REACH, length); at++) sum += from[start + at * step]!;
    for (let at = 0; at < length; at++) {
      if (at + REACH < length) sum += from[start + (at + REACH) * step]!;
      if (at - REACH - 1 >= 0) sum -= from[start + (at - REACH - 1) * step]!;
      into[start + at * step] = sum;
    }
  }
}

/** The ramp's end: the first of 10, 20, 50, 100 … that no density is beyond, so that it seldom changes. O(cells). */
export function rampEnd(density: Float32Array): number {
  let most = 0;
  for (const value of density) if (value > most) most = value;
  return roundUp(most);
}

/** 1, 2 or 5 times a power of ten, not below `value`; at least 10. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  const step = [1, 2, 5, 10].find((one) => one * power >= value)!;
  return Math.max(10, step * power);
}

/** Where a density lies on the ramp that ends at `end`, from 0 to 1: each tenfold is as long as the next. */
export function rampShare(value: number, end: number): number {
  return Math.min(1, Math.max(0, Math.log10(value / RAMP_START) / Math.log10(end / RAMP_START)));
}

/** Below this nothing is drawn: the faint rim of a single event. */
export const RAMP_START = 0.5;

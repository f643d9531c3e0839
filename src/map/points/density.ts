/** Side of a cell, px, and how many cells beyond each edge: what lies there reaches into sight. */
export const DENSITY_CELL = 4;
export const DENSITY_BEYOND = 5;
/** How far an event reaches, in cells. */
const REACH = 4.5;
/** How far the colour of an event is plain to see, px. */
export const DENSITY_SEEN = 12;
/** The square whose events a density counts, px. */
export const DENSITY_SIDE = 16;
/** Below this nothing is drawn: the faint rim of a single event. */
export const RAMP_START = 0.25;

/** How much of an event each cell around it is given: most its own, none beyond REACH; a round hill. */
interface Kernel {
  offsets: Int32Array;
  weights: Float32Array;
}

/** For cells in so many columns. O(reach²). */
export function densityKernel(columns: number): Kernel {
  const around = Math.floor(REACH);
  const hills: [offset: number, weight: number][] = [];
  for (let y = -around; y <= around; y++) {
    for (let x = -around; x <= around; x++) {
      const share = 1 - (x * x + y * y) / (REACH * REACH);
      if (share > 0) hills.push([y * columns + x, share ** 3]);
    }
  }
  const whole = hills.reduce((sum, [, weight]) => sum + weight, 0);
  const cells = (DENSITY_SIDE / DENSITY_CELL) ** 2;
  return {
    offsets: Int32Array.from(hills, ([offset]) => offset),
    weights: Float32Array.from(hills, ([, weight]) => (weight / whole) * cells),
  };
}

/**
 * Events in a square of DENSITY_SIDE around each cell, those nearer its middle counting more, into `into`; where events
 * are spread evenly it is their number. What is nearer an edge than REACH is left out. O(cells + filled cells · reach²).
 */
export function smooth(
  counts: Uint32Array,
  columns: number,
  { offsets, weights }: Kernel,
  into: Float32Array,
): void {
  const around = Math.floor(REACH);
  const rows = counts.length / columns;
  into.fill(0);
  for (let row = around; row < rows - around; row++) {
    const last = (row + 1) * columns - around;
    for (let cell = row * columns + around; cell < last; cell++) {
      const count = counts[cell]!;
      if (count === 0) continue;
      for (let i = 0; i < offsets.length; i++) into[cell + offsets[i]!]! += count * weights[i]!;
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

/** Each tenfold takes more of the ramp than the one before by this power: what is many stands out. */
const STRETCH = 1.5;

/** Where a density lies on the ramp that ends at `end`, from 0 to 1. */
export function rampShare(value: number, end: number): number {
  const share = Math.log10(value / RAMP_START) / Math.log10(end / RAMP_START);
  return Math.min(1, Math.max(0, share)) ** STRETCH;
}

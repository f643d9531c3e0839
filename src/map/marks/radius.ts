/** Radius of a mark whose size says nothing, px: 11 across. */
export const FIXED_RADIUS = 5.5;
const SMALLEST = 4.5;

/** Radius of an attack's circle, px: its area is in proportion to the best estimate of the killed. */
export function attackRadius(killed: number, compact: boolean): number {
  return Math.max(SMALLEST, (compact ? 1.25 : 1.5) * Math.sqrt(killed));
}

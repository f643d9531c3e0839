/** Of measured times: the middle one, and the one that nineteen of twenty stay below. */
export interface Summary {
  median: number;
  p95: number;
  count: number;
}

/** O(n log n). Throws on an empty list: nothing measured is not zero. */
export function summary(times: readonly number[]): Summary {
  if (times.length === 0) throw new RangeError("nothing was measured");
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
  return { median: at(0.5), p95: at(0.95), count: times.length };
}

/** By how much the values rise from one to the next: the slope of the line that fits them best; 0 for fewer than two. O(n). */
export function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rise = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const run = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return run === 0 ? 0 : rise / run;
}

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

/** Fewer places say nothing about where the others are; more rows far away are no mistakes. */
const [FEWEST, MOST_FAR] = [20, 5];
/** Of more places, as many evenly taken ones say where the box is. */
const SAMPLED = 50_000;
/** A box of places is made this many times its size on each side, and at least so many degrees, before a place is far. */
const [TIMES, LEAST] = [3, 5];

/**
 * Rows whose places stand far from all others: outside of the box that holds all but the outermost thousandth on each
 * side (at least five, at most a quarter), widened. None where they are more than five: then the data are simply wide.
 * O(n).
 */
export function farRows(lat: Float64Array, lon: Float64Array): number[] {
  const [south, north] = widened(lat);
  const [west, east] = widened(lon);
  const far: number[] = [];
  for (let row = 0; row < lat.length && far.length <= MOST_FAR; row++) {
    const [y, x] = [lat[row]!, lon[row]!];
    if (y < south || y > north || x < west || x > east) far.push(row);
  }
  return far.length > MOST_FAR ? [] : far;
}

function widened(values: Float64Array): readonly [from: number, to: number] {
  const step = Math.max(1, Math.floor(values.length / SAMPLED));
  const sorted = values.filter((value, at) => at % step === 0 && !Number.isNaN(value)).sort();
  const count = sorted.length;
  if (count < FEWEST) return [-Infinity, Infinity];
  const outer = Math.min(Math.max(5, Math.floor(count / 1000)), Math.floor(count / 4));
  const [from, to] = [sorted[outer]!, sorted[count - 1 - outer]!];
  const margin = Math.max(TIMES * (to - from), LEAST);
  return [from - margin, to + margin];
}

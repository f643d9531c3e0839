import type { Adder } from "./adders";
import type { Ranges } from "./ranges";
import type { Slots } from "./slots";

/** So many rows at least lie between two checkpoints. */
const LEAST = 16;
const MOST_IN_32_BITS = 0xffffffff;

/** Where sums are kept: before some slots, with at least as many rows from one to the next as there are values. */
export interface Grid {
  values: number;
  bounds: Uint32Array;
  /** Slots before which sums are kept, ascending, the first of all among them. */
  points: Uint32Array;
  /** By slot, and after the last: its place in `points`, or that of the nearest by rows. */
  nearest: Uint32Array;
}

/** O(slots). */
export function gridOf({ bounds }: Pick<Slots, "bounds">, values: number, least = LEAST): Grid {
  const points = [0];
  const nearest = new Uint32Array(bounds.length);
  const apart = Math.max(values, least);
  for (let slot = 0; slot < bounds.length; slot++) {
    const last = points.at(-1)!;
    if (bounds[slot]! - bounds[last]! >= apart) points.push(slot);
    nearest[slot] = points.length - 1;
  }
  for (let slot = 0; slot < bounds.length; slot++) {
    const [before, next] = [points[nearest[slot]!]!, points[nearest[slot]! + 1]];
    const after = next === undefined ? Infinity : bounds[next]! - bounds[slot]!;
    if (after < bounds[slot]! - bounds[before]!) nearest[slot]!++;
  }
  return { values, bounds, points: Uint32Array.from(points), nearest };
}

/** What is summed over no slot: it is only read. */
const NOTHING = new Map<number, Float64Array>();

/**
 * Sums from the first slot on, kept at the points of a grid: those of any stretch of slots cost what its two ends do,
 * however long it is. Of each kind of number no more are kept than there are rows.
 */
export class Checkpoints {
  readonly #adder: Adder;
  readonly #grid: Grid;
  /** Numbers of all values. */
  readonly #width: number;
  readonly #kept: Uint32Array | Float64Array;

  /** O(rows): one pass. */
  constructor(adder: Adder, grid: Grid) {
    this.#adder = adder;
    this.#grid = grid;
    this.#width = grid.values * adder.width;
    this.#kept = this.#made(Uint32Array) ?? this.#made(Float64Array)!;
  }

  /** Of 32 bits where they hold every sum; sums grow with every row, so that the last ones say so. */
  #made(Sums: Uint32ArrayConstructor | Float64ArrayConstructor) {
    const { points, bounds } = this.#grid;
    const kept = new Sums(points.length * this.#width);
    const sums = new Float64Array(this.#width);
    for (let point = 1; point < points.length; point++) {
      this.#adder.add(sums, bounds[points[point - 1]!]!, bounds[points[point]!]!, 1);
      kept.set(sums, point * this.#width);
    }
    return Sums === Uint32Array && sums.some((sum) => sum > MOST_IN_32_BITS) ? null : kept;
  }

  /** The sums of stretches of slots, value after value. O(stretches × values). */
  over(ranges: Ranges): Float64Array {
    if (ranges.length === 0) return this.#nothing();
    const sums = new Float64Array(this.#width);
    for (let at = 0; at < ranges.length; at += 2) this.#addRange(sums, ranges[at]!, ranges[at + 1]!);
    return sums;
  }

  #nothing(): Float64Array {
    const found = NOTHING.get(this.#width) ?? new Float64Array(this.#width);
    NOTHING.set(this.#width, found);
    return found;
  }

  #addRange(sums: Float64Array, first: number, next: number): void {
    const { bounds, points, nearest } = this.#grid;
    const [from, to] = [bounds[first]!, bounds[next]!];
    const [a, b] = [nearest[first]!, nearest[next]!];
    const [pointFrom, pointTo] = [bounds[points[a]!]!, bounds[points[b]!]!];
    const apart = Math.abs(pointFrom - from) + Math.abs(pointTo - to);
    if (to - from <= apart + this.#width / 2) return this.#adder.add(sums, from, to, 1);
    const kept = this.#kept;
    for (let at = 0, low = a * this.#width, high = b * this.#width; at < sums.length; at++, low++, high++) {
      sums[at]! += kept[high]! - kept[low]!;
    }
    if (pointFrom < from) this.#adder.add(sums, pointFrom, from, -1);
    else if (from < pointFrom) this.#adder.add(sums, from, pointFrom, 1);
    if (pointTo < to) this.#adder.add(sums, pointTo, to, 1);
    else if (to < pointTo) this.#adder.add(sums, to, pointTo, -1);
  }
}

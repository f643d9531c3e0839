import type { Adder } from "./adders";
import { FORGOTTEN } from "./forgotten";
import type { Ranges } from "./ranges";
import type { Slots } from "./slots";
import { zeroNumbers } from "./zeros";

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
/** So many rows are summed up without a pause: a few milliseconds. */
const AT_ONCE = 25_000;

/**
 * Sums from the first slot on, kept at the points of a grid: those of any stretch of slots cost what its two ends do,
 * however long it is. Of each kind of number no more are kept than there are rows.
 */
export class Checkpoints {
  readonly #adder: Adder;
  readonly #grid: Grid;
  /** Numbers of all values. */
  readonly #width: number;
  /** Of 32 bits where they hold every sum; sums grow with every row, so that the last ones say so. null: no room yet. */
  #kept: Uint32Array | Float64Array | null = null;
  /** So many points have their sums; those of the last are here too. */
  #made = 1;
  readonly #sums: Float64Array;
  /** Whether every point has its sums, and every sum its room. */
  #isWhole = false;
  /** So many sums like these were made ready, one after the other, since somebody asked for one's. */
  #unasked = Infinity;

  /** Nothing is summed up until it is asked for. */
  constructor(adder: Adder, grid: Grid) {
    this.#adder = adder;
    this.#grid = grid;
    this.#width = grid.values * adder.width;
    this.#sums = new Float64Array(this.#width);
  }

  /** Whether the next of their kind are to be made ready. */
  get isWanted(): boolean {
    return this.#unasked < FORGOTTEN;
  }

  /**
   * Sums up all rows, some at a time, in place of others of their kind; who asks meanwhile has the rest summed up at
   * once. In the room of `old`, which nobody should need any more: asked again, it sums up its rows anew. O(rows).
   */
  *prepare(like: Checkpoints, old?: Checkpoints): Generator<void> {
    this.#unasked = like.#unasked + 1;
    if (!this.#kept && old) this.#kept = old.#giveUp(this);
    while (this.#advance()) yield;
  }

  get #room(): number {
    return this.#grid.points.length * this.#width;
  }

  /** Its room, which is no longer its own; null: it has none, or none in which the other's sums lie as its own do. */
  #giveUp(next: Checkpoints): Uint32Array | Float64Array | null {
    const kept = this.#kept;
    if (kept === null || this.#grid !== next.#grid || this.#width !== next.#width) return null;
    this.#begin(null);
    return kept;
  }

  /** Nothing is summed up yet. The sums before the first point are zeros, as nothing is before it. */
  #begin(kept: Uint32Array | Float64Array | null): void {
    this.#kept = kept;
    this.#sums.fill(0);
    this.#made = 1;
    this.#isWhole = false;
  }

  /** Whether anything is left to be summed up. */
  #advance(): boolean {
    if (this.#isWhole) return false;
    const kept = (this.#kept ??= new Uint32Array(this.#room));
    const { points, bounds } = this.#grid;
    const until = bounds[points[this.#made - 1]!]! + AT_ONCE;
    for (; this.#made < points.length; this.#made++) {
      const [from, to] = [bounds[points[this.#made - 1]!]!, bounds[points[this.#made]!]!];
      if (from >= until) return true;
      this.#adder.add(this.#sums, from, to, 1);
      kept.set(this.#sums, this.#made * this.#width);
    }
    this.#isWhole = kept instanceof Float64Array || this.#sums.every((sum) => sum <= MOST_IN_32_BITS);
    if (!this.#isWhole) this.#begin(new Float64Array(this.#room));
    return !this.#isWhole;
  }

  /** The sums of stretches of slots, value after value. O(stretches × values), the first time O(rows). */
  over(ranges: Ranges): Float64Array {
    this.#unasked = 0;
    if (ranges.length === 0) return this.#nothing();
    while (this.#advance());
    const sums = zeroNumbers(this.#width);
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
    const kept = this.#kept!;
    for (let at = 0, low = a * this.#width, high = b * this.#width; at < sums.length; at++, low++, high++) {
      sums[at]! += kept[high]! - kept[low]!;
    }
    if (pointFrom < from) this.#adder.add(sums, pointFrom, from, -1);
    else if (from < pointFrom) this.#adder.add(sums, from, pointFrom, 1);
    if (pointTo < to) this.#adder.add(sums, pointTo, to, 1);
    else if (to < pointTo) this.#adder.add(sums, to, pointTo, -1);
  }
}

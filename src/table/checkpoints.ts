import type { Adder } from "./adders";
import type { Ranges } from "./ranges";

/** So many rows at least lie between two checkpoints. */
const LEAST = 128;
const MOST_IN_32_BITS = 0xffffffff;

/**
 * Sums from the first place on, kept every so many rows: those of any stretch of places cost what its two ends do,
 * however long it is. The checkpoints have at most half as many numbers of each kind as there are rows.
 */
export class Checkpoints {
  readonly #adder: Adder;
  /** Numbers of all values. */
  readonly #width: number;
  /** Rows from one checkpoint to the next. */
  readonly #step: number;
  readonly #last: number;
  readonly #kept: Uint32Array | Float64Array;

  /** O(rows): one pass. */
  constructor(adder: Adder, values: number, rows: number) {
    this.#adder = adder;
    this.#width = values * adder.width;
    this.#step = Math.max(LEAST, 2 * values);
    this.#last = Math.floor(rows / this.#step);
    this.#kept = this.#made(Uint32Array, rows) ?? this.#made(Float64Array, rows)!;
  }

  /** Of 32 bits where they hold every sum; sums grow with every row, so that the last ones say so. */
  #made(Sums: Uint32ArrayConstructor | Float64ArrayConstructor, rows: number) {
    const kept = new Sums((this.#last + 1) * this.#width);
    const sums = new Float64Array(this.#width);
    for (let point = 1; point <= this.#last; point++) {
      this.#adder.add(sums, (point - 1) * this.#step, point * this.#step, 1);
      kept.set(sums, point * this.#width);
    }
    this.#adder.add(sums, this.#last * this.#step, rows, 1);
    return Sums === Uint32Array && sums.some((sum) => sum > MOST_IN_32_BITS) ? null : kept;
  }

  /** The sums of stretches of places, value after value. O(stretches × (values + rows between two checkpoints)). */
  over(ranges: Ranges): Float64Array {
    const sums = new Float64Array(this.#width);
    for (let at = 0; at < ranges.length; at += 2) this.#addRange(sums, ranges[at]!, ranges[at + 1]!);
    return sums;
  }

  #addRange(sums: Float64Array, from: number, to: number): void {
    const [first, last] = [this.#nearest(from), this.#nearest(to)];
    const apart = Math.abs(first * this.#step - from) + Math.abs(last * this.#step - to);
    if (to - from <= apart + this.#width) return this.#adder.add(sums, from, to, 1);
    const kept = this.#kept;
    const [low, high] = [first * this.#width, last * this.#width];
    for (let at = 0; at < sums.length; at++) sums[at]! += kept[high + at]! - kept[low + at]!;
    this.#walk(sums, first * this.#step, from, -1);
    this.#walk(sums, last * this.#step, to, 1);
  }

  #nearest(place: number): number {
    return Math.min(Math.round(place / this.#step), this.#last);
  }

  /** From a checkpoint to a place, before it or after. */
  #walk(sums: Float64Array, point: number, place: number, sign: 1 | -1): void {
    if (point <= place) this.#adder.add(sums, point, place, sign);
    else this.#adder.add(sums, place, point, sign === 1 ? -1 : 1);
  }
}

import type { ColumnCodec } from "./column-codec";
import { NOT_GIVEN, type CountColumn } from "../../table/columns";
import { packCounts } from "../../table/pack-numbers";

/** A whole number of either sign as one from 0, small where it is near 0; any difference of two Int32 or Uint32 comes back. */
const folded = (value: number): number => ((value << 1) ^ (value >> 31)) >>> 0;
const unfolded = (value: number): number => (value >>> 1) ^ -(value & 1);

/** Rows of a file: steps from one to the next. */
export const fileRows: ColumnCodec<Uint32Array> = {
  write(column, rows, out) {
    out.numbers(
      Uint32Array.from(rows, (row, at) => folded(column[row]! - (at === 0 ? 0 : column[rows[at - 1]!]!))),
    );
  },
  read(count, from) {
    const column = from.numbers(count);
    for (let at = 0, before = 0; at < count; at++)
      before = column[at] = (before + unfolded(column[at]!)) >>> 0;
    return column;
  },
};

/** More people than any one event has harmed. */
const MOST_PEOPLE = 2_000_000_000;

/** Low, best and high as steps from one to the other; not given, and open, is 0. */
export const counts: ColumnCodec<CountColumn> = {
  write({ low, best, high }, rows, out) {
    out.numbers(Uint32Array.from(rows, (row) => low[row]! + 1));
    out.numbers(Uint32Array.from(rows, (row) => folded(best[row]! - low[row]!)));
    out.numbers(
      Uint32Array.from(rows, (row) => (high[row]! === NOT_GIVEN ? 0 : 1 + folded(high[row]! - best[row]!))),
    );
  },
  read(count, from) {
    const low = Int32Array.from(from.numbers(count, MOST_PEOPLE), (one) => one - 1);
    const best = Int32Array.from(from.numbers(count), (one, row) => low[row]! + unfolded(one));
    const high = Int32Array.from(from.numbers(count), (one, row) =>
      one === 0 ? NOT_GIVEN : best[row]! + unfolded(one - 1),
    );
    for (let row = 0; row < count; row++) {
      const given = low[row]! >= 0;
      const isOne = given
        ? best[row]! >= 0 && best[row]! <= MOST_PEOPLE && high[row]! >= NOT_GIVEN && high[row]! <= MOST_PEOPLE
        : best[row] === NOT_GIVEN && high[row] === NOT_GIVEN;
      if (!isOne) from.fail("a number of people is none");
    }
    const packed = packCounts(low);
    return { low: packed, best: isSame(best, low) ? packed : packCounts(best), high: packCounts(high) };
  },
};

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.every((value, at) => value === b[at]);
}

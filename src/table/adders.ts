import { NOT_GIVEN } from "./columns";
import { EXPECTS, type EventTable } from "./event-table";
import type { Passing } from "./running-sums";
import type { ValueCodes } from "./value-codes";
import { EVENT_TYPES } from "../model/event-type";
import type { HarmMeasure } from "../model/measure";
import { PLACE_PRECISIONS, isPoint } from "../model/precision";

/** Adds up numbers of rows by value: `width` numbers a value, side by side. */
export interface Adder {
  width: number;
  /**
   * Adds the rows at the places from … to - 1 that pass to the numbers of each of their values; with `sign` -1 takes
   * them away. O(codes of these rows).
   */
  add(into: Float64Array, from: number, to: number, sign: 1 | -1): void;
}

/** What adders read: rows by place, and by row their values and whether they pass. */
export interface Rows {
  order: Uint32Array;
  by: ValueCodes;
  passing: Passing;
}

/** Loops of their own, as each of these: they run over all rows at every change of filters. */
export function eventAdder({ order, by, passing }: Rows): Adder {
  const { keys, offsets, codes } = by;
  const { fails, mask } = passing;
  return {
    width: 1,
    add(into, from, to, sign) {
      for (let place = from; place < to; place++) {
        const row = order[place]!;
        if ((fails[row]! & mask) !== 0) continue;
        const key = keys[row]!;
        for (let at = offsets[key]!, end = offsets[key + 1]!; at < end; at++) into[codes[at]!]! += sign;
      }
    },
  };
}

/** The same where each row has one value. */
export function singleEventAdder({ order, by: { keys }, passing: { fails, mask } }: Rows): Adder {
  return {
    width: 1,
    add(into, from, to, sign) {
      for (let place = from; place < to; place++) {
        const row = order[place]!;
        if ((fails[row]! & mask) === 0) into[keys[row]!]! += sign;
      }
    },
  };
}

const IS_POINT = PLACE_PRECISIONS.map(isPoint);

/** Attacks, events without a place, events placed at a point. */
export function kindAdder({ type, lat, precision }: EventTable, { order, by, passing }: Rows): Adder {
  const { keys, offsets, codes } = by;
  const { fails, mask } = passing;
  const attack = EVENT_TYPES.indexOf("attack");
  return {
    width: 3,
    add(into, from, to, sign) {
      for (let place = from; place < to; place++) {
        const row = order[place]!;
        if ((fails[row]! & mask) !== 0) continue;
        const key = keys[row]!;
        for (let at = offsets[key]!, end = offsets[key + 1]!; at < end; at++) {
          const first = 3 * codes[at]!;
          if (type[row] === attack) into[first]! += sign;
          if (Number.isNaN(lat[row]!)) into[first + 1]! += sign;
          if (IS_POINT[precision[row]!]) into[first + 2]! += sign;
        }
      }
    },
  };
}

/** Of people where every number is one: events, those with a number, those that should have one, and the number. */
export function exactAdder(table: EventTable, measure: HarmMeasure, { order, by, passing }: Rows): Adder {
  const { keys, offsets, codes } = by;
  const { fails, mask } = passing;
  const { type } = table;
  const given = table[measure].low;
  const expects = EVENT_TYPES.indexOf(EXPECTS[measure]);
  return {
    width: 4,
    add(into, from, to, sign) {
      for (let place = from; place < to; place++) {
        const row = order[place]!;
        if ((fails[row]! & mask) !== 0) continue;
        const number = given[row]!;
        const key = keys[row]!;
        for (let at = offsets[key]!, end = offsets[key + 1]!; at < end; at++) {
          const first = 4 * codes[at]!;
          into[first]! += sign;
          if (number !== NOT_GIVEN) {
            into[first + 1]! += sign;
            into[first + 3]! += sign * number;
          } else if (type[row] === expects) into[first + 2]! += sign;
        }
      }
    },
  };
}

/** The same where each row has one value. */
export function singleExactAdder(table: EventTable, measure: HarmMeasure, rows: Rows): Adder {
  const { order, passing, by } = rows;
  const { keys } = by;
  const { fails, mask } = passing;
  const { type } = table;
  const given = table[measure].low;
  const expects = EVENT_TYPES.indexOf(EXPECTS[measure]);
  return {
    width: 4,
    add(into, from, to, sign) {
      for (let place = from; place < to; place++) {
        const row = order[place]!;
        if ((fails[row]! & mask) !== 0) continue;
        const number = given[row]!;
        const first = 4 * keys[row]!;
        into[first]! += sign;
        if (number !== NOT_GIVEN) {
          into[first + 1]! += sign;
          into[first + 3]! += sign * number;
        } else if (type[row] === expects) into[first + 2]! += sign;
      }
    },
  };
}

/** As of exact numbers, with low, best, high, and how many upper ends are open. */
export function boundedAdder(table: EventTable, measure: HarmMeasure, { order, by, passing }: Rows): Adder {
  const { keys, offsets, codes } = by;
  const { fails, mask } = passing;
  const { type } = table;
  const given = table[measure];
  const expects = EVENT_TYPES.indexOf(EXPECTS[measure]);
  return {
    width: 7,
    add(into, from, to, sign) {
      for (let place = from; place < to; place++) {
        const row = order[place]!;
        if ((fails[row]! & mask) !== 0) continue;
        const low = given.low[row]!;
        const best = given.best[row]!;
        const upper = given.high[row]!;
        const key = keys[row]!;
        for (let at = offsets[key]!, end = offsets[key + 1]!; at < end; at++) {
          const first = 7 * codes[at]!;
          into[first]! += sign;
          if (low === NOT_GIVEN) {
            if (type[row] === expects) into[first + 2]! += sign;
            continue;
          }
          into[first + 1]! += sign;
          into[first + 3]! += sign * low;
          into[first + 4]! += sign * best;
          into[first + 5]! += sign * (upper === NOT_GIVEN ? Math.max(low, best) : upper);
          if (upper === NOT_GIVEN) into[first + 6]! += sign;
        }
      }
    },
  };
}

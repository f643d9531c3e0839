import { NOT_GIVEN } from "./columns";
import { EXPECTS, type EventTable } from "./event-table";
import type { FailBits } from "./filter";
import type { Slots } from "./slots";
import { EVENT_TYPES } from "../model/event-type";
import type { HarmMeasure } from "../model/measure";
import { PLACE_PRECISIONS, isPoint } from "../model/precision";

/** Sums from the first slot on: running[s] is of all slots before s. */
export type Running = Uint32Array | Float64Array;

export interface RunningKinds {
  attacks: Running;
  unplaced: Running;
  pointKnown: Running;
}

/** As in PeopleSum; `open` counts the events whose upper end is open. */
export type RunningPeople = Record<"low" | "best" | "high" | "open" | "known" | "unknown", Running>;

/** Which rows count: those with none of the bits. */
export interface Passing {
  fails: FailBits;
  mask: number;
}

const IS_POINT = PLACE_PRECISIONS.map(isPoint);

/** Events by slot. O(n), as each of these: loops of their own, for they run at every change of filters. */
export function runningEvents({ order, bounds, start }: Slots, { fails, mask }: Passing): Running {
  const events = new Uint32Array(start.length + 1);
  let sum = 0;
  for (let slot = 0, at = 0; slot < start.length; slot++) {
    for (const next = bounds[slot + 1]!; at < next; at++) if ((fails[order[at]!]! & mask) === 0) sum++;
    events[slot + 1] = sum;
  }
  return events;
}

export function runningKinds(
  { type, lat, precision }: EventTable,
  { order, bounds, start }: Slots,
  { fails, mask }: Passing,
): RunningKinds {
  const attack = EVENT_TYPES.indexOf("attack");
  const room = start.length + 1;
  const [attacks, unplaced] = [new Uint32Array(room), new Uint32Array(room)];
  const pointKnown = new Uint32Array(room);
  let [attackSum, unplacedSum, pointSum] = [0, 0, 0];
  for (let slot = 0, at = 0; slot < start.length; slot++) {
    for (const next = bounds[slot + 1]!; at < next; at++) {
      const row = order[at]!;
      if ((fails[row]! & mask) !== 0) continue;
      if (type[row] === attack) attackSum++;
      if (Number.isNaN(lat[row]!)) unplacedSum++;
      if (IS_POINT[precision[row]!]) pointSum++;
    }
    attacks[slot + 1] = attackSum;
    unplaced[slot + 1] = unplacedSum;
    pointKnown[slot + 1] = pointSum;
  }
  return { attacks, unplaced, pointKnown };
}

/** Numbers that are exact throughout are summed once. */
export function runningPeople(
  table: EventTable,
  measure: HarmMeasure,
  slots: Slots,
  passing: Passing,
): RunningPeople {
  const { low, best, high } = table[measure];
  const sums = low === best && best === high ? exactSums : boundedSums;
  return (
    sums(table, measure, slots, passing, Uint32Array) ?? sums(table, measure, slots, passing, Float64Array)!
  );
}

/** What sums are kept in; of 32 bits where they fit. */
type Kind = Uint32ArrayConstructor | Float64ArrayConstructor;
const MOST_IN_32_BITS = 0xffffffff;

function exactSums(
  table: EventTable,
  measure: HarmMeasure,
  { order, bounds, start }: Slots,
  { fails, mask }: Passing,
  Sums: Kind,
): RunningPeople | null {
  const given = table[measure].low;
  const { type } = table;
  const expects = EVENT_TYPES.indexOf(EXPECTS[measure]);
  const room = start.length + 1;
  const [low, known, unknown] = [new Sums(room), new Uint32Array(room), new Uint32Array(room)];
  let [sum, knownSum, unknownSum] = [0, 0, 0];
  for (let slot = 0, at = 0; slot < start.length; slot++) {
    for (const next = bounds[slot + 1]!; at < next; at++) {
      const row = order[at]!;
      if ((fails[row]! & mask) !== 0) continue;
      const number = given[row]!;
      if (number !== NOT_GIVEN) {
        sum += number;
        knownSum++;
      } else if (type[row] === expects) unknownSum++;
    }
    low[slot + 1] = sum;
    known[slot + 1] = knownSum;
    unknown[slot + 1] = unknownSum;
  }
  if (Sums === Uint32Array && sum > MOST_IN_32_BITS) return null;
  return { low, best: low, high: low, open: new Uint32Array(room), known, unknown };
}

function boundedSums(
  table: EventTable,
  measure: HarmMeasure,
  { order, bounds, start }: Slots,
  { fails, mask }: Passing,
  Sums: Kind,
): RunningPeople | null {
  const given = table[measure];
  const { type } = table;
  const expects = EVENT_TYPES.indexOf(EXPECTS[measure]);
  const room = start.length + 1;
  const [low, best, high] = [new Sums(room), new Sums(room), new Sums(room)];
  const [open, known, unknown] = [new Uint32Array(room), new Uint32Array(room), new Uint32Array(room)];
  let [lowSum, bestSum, highSum, openSum, knownSum, unknownSum] = [0, 0, 0, 0, 0, 0];
  for (let slot = 0, at = 0; slot < start.length; slot++) {
    for (const next = bounds[slot + 1]!; at < next; at++) {
      const row = order[at]!;
      if ((fails[row]! & mask) !== 0) continue;
      const number = given.low[row]!;
      if (number === NOT_GIVEN) {
        if (type[row] === expects) unknownSum++;
        continue;
      }
      const upper = given.high[row]!;
      knownSum++;
      lowSum += number;
      bestSum += given.best[row]!;
      highSum += upper === NOT_GIVEN ? Math.max(number, given.best[row]!) : upper;
      if (upper === NOT_GIVEN) openSum++;
    }
    low[slot + 1] = lowSum;
    best[slot + 1] = bestSum;
    high[slot + 1] = highSum;
    open[slot + 1] = openSum;
    known[slot + 1] = knownSum;
    unknown[slot + 1] = unknownSum;
  }
  const most = Math.max(lowSum, bestSum, highSum);
  return Sums === Uint32Array && most > MOST_IN_32_BITS ? null : { low, best, high, open, known, unknown };
}

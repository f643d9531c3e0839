import type { Cells } from "./cells";
import { NOT_GIVEN } from "./columns";
import { EXPECTS, type EventTable } from "./event-table";
import type { FailBits } from "./filter";
import { EVENT_TYPES } from "../model/event-type";
import type { HarmMeasure } from "../model/measure";
import { PLACE_PRECISIONS, isPoint } from "../model/precision";

/** Sums from the first cell on: running[c] is of all cells before c. */
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

/** Events by cell. O(rows of the cells). */
export function runningEvents(cells: Cells, passing: Passing): Running {
  return running(cells, passing, () => 1);
}

/** O(rows of the cells) each. */
export function runningKinds(table: EventTable, cells: Cells, passing: Passing): RunningKinds {
  const { type, lat, precision } = table;
  const attack = EVENT_TYPES.indexOf("attack");
  return {
    attacks: running(cells, passing, (row) => (type[row] === attack ? 1 : 0)),
    unplaced: running(cells, passing, (row) => (Number.isNaN(lat[row]!) ? 1 : 0)),
    pointKnown: running(cells, passing, (row) => (IS_POINT[precision[row]!] ? 1 : 0)),
  };
}

/** O(rows of the cells) each; numbers that are exact throughout are summed once. */
export function runningPeople(
  table: EventTable,
  measure: HarmMeasure,
  cells: Cells,
  passing: Passing,
): RunningPeople {
  const { low, best, high } = table[measure];
  const { type } = table;
  const expects = EVENT_TYPES.indexOf(EXPECTS[measure]);
  const sums = {
    low: running(cells, passing, (row) => (low[row] === NOT_GIVEN ? 0 : low[row]!)),
    known: running(cells, passing, (row) => (low[row] === NOT_GIVEN ? 0 : 1)),
    unknown: running(cells, passing, (row) => (low[row] === NOT_GIVEN && type[row] === expects ? 1 : 0)),
  };
  if (low === best && best === high) {
    return { ...sums, best: sums.low, high: sums.low, open: new Uint32Array(sums.low.length) };
  }
  const number = (row: number, given: number) => (low[row] === NOT_GIVEN ? 0 : given);
  const upper = (row: number) => (high[row] === NOT_GIVEN ? Math.max(low[row]!, best[row]!) : high[row]!);
  return {
    ...sums,
    best: running(cells, passing, (row) => number(row, best[row]!)),
    high: running(cells, passing, (row) => number(row, upper(row))),
    open: running(cells, passing, (row) => number(row, high[row] === NOT_GIVEN ? 1 : 0)),
  };
}

function running(cells: Cells, passing: Passing, of: (row: number) => number): Running {
  const small = new Uint32Array(cells.slots.length + 1);
  return fill(small, cells, passing, of) <= 0xffffffff ? small : filled(cells, passing, of);
}

function filled(cells: Cells, passing: Passing, of: (row: number) => number): Float64Array {
  const large = new Float64Array(cells.slots.length + 1);
  fill(large, cells, passing, of);
  return large;
}

function fill(
  into: Running,
  { rows, bounds }: Cells,
  { fails, mask }: Passing,
  of: (row: number) => number,
): number {
  let sum = 0;
  for (let cell = 0; cell + 1 < into.length; cell++) {
    for (let at = bounds[cell]!; at < bounds[cell + 1]!; at++) {
      const row = rows[at]!;
      if ((fails[row]! & mask) === 0) sum += of(row);
    }
    into[cell + 1] = sum;
  }
  return sum;
}

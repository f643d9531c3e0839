import { yearOf } from "./bins";
import type { EventTable } from "./event-table";
import { byParty, byValue } from "./filter";
import { WHERE_EXTRAS, type Where } from "../model/behind";
import { OPEN_START, TIME_STEPS, floorToStep, type Day } from "../model/day";
import type { Dimension } from "../model/filters";
import { PLACE_PRECISIONS, isPoint } from "../model/precision";
import { spanIn } from "../model/span";

export const isDimension = (by: Where["by"]): by is Dimension =>
  !(WHERE_EXTRAS as readonly string[]).includes(by);

type Test = (row: number) => boolean;

/**
 * Every key must be met; several conditions with one key are alternatives; a role is asked of the actors named.
 * O(conditions) a row.
 */
export function conditions(table: EventTable, where: readonly Where[]): Test {
  const keys = [...new Set(where.map(({ by }) => by))];
  const of = (key: Where["by"]) => where.filter(({ by }) => by === key);
  const valuesFor = (key: Where["by"]) => of(key).map(({ value }) => value);
  const tests = keys.map((key) =>
    key === "role"
      ? [byParty(table, valuesFor("actor"), valuesFor("role"))]
      : of(key).map((one) => condition(table, one)),
  );
  return (row) => tests.every((any) => any.some((test) => test(row)));
}

function condition(table: EventTable, { by, value }: Where): Test {
  switch (by) {
    // Both are asked of the window (behind.ts), not of a row.
    case "time":
    case "window":
      return () => true;
    case "within":
      return inSpan(value, table.start, table.end);
    case "ends":
      return inSpan(value, table.end, table.end);
    case "across":
      return acrossStep(table, value);
    case "place":
      return (row) => table.place.values[table.place.codes[row]!] === value;
    case "dated":
      return (row) => (table.start[row] === table.end[row]) === (value === "day");
    case "placed":
      return value === "no"
        ? (row) => Number.isNaN(table.lat[row]!)
        : (row) => isPoint(PLACE_PRECISIONS[table.precision[row]!]!);
    default:
      return byValue(table, by, [value]);
  }
}

function inSpan(value: string, first: Int32Array, last: Int32Array): Test {
  const span = spanIn(value);
  return (row) => span !== null && first[row]! >= span.from && last[row]! <= span.to;
}

/** Whether the first and the last day lie in different steps; an open start lies in none. */
function acrossStep({ start, end }: EventTable, value: string): Test {
  const stepOf = stepBy(value);
  return (row) => start[row] === OPEN_START || stepOf(start[row]!) !== stepOf(end[row]!);
}

function stepBy(value: string): (day: Day) => number {
  const step = TIME_STEPS.find((one) => one === value);
  return step
    ? (day) => floorToStep(day, step)
    : (day) => Math.floor(yearOf(day) / Number.parseInt(value, 10));
}

import { NOT_GIVEN } from "./columns";
import { EXPECTS, type EventTable } from "./event-table";
import { except, type FailBits } from "./filter";
import { valuesOf } from "./group";
import { collectRows, filterRows, type RowSet } from "./rows";
import type { TimeWindow } from "./window";
import { WHERE_EXTRAS, type Behind, type Where } from "../model/behind";
import { parseIsoDay } from "../model/day";
import { EVENT_TYPES } from "../model/event-type";
import type { Dimension } from "../model/filters";
import type { HarmMeasure, Measure } from "../model/measure";
import { PLACE_PRECISIONS, isPoint } from "../model/precision";

/** Whether an event bears on the measure: it gives a number, or should have given one. */
export function bearsOn(table: EventTable, measure: Measure, row: number): boolean {
  return hasNumber(table, measure, row) || (measure !== "events" && isExpected(table, measure, row));
}

/** Whether an event gives a number of the measure; of events each is one. */
export function hasNumber(table: EventTable, measure: Measure, row: number): boolean {
  return measure === "events" || table[measure].low[row] !== NOT_GIVEN;
}

function isExpected(table: EventTable, measure: HarmMeasure, row: number): boolean {
  return EVENT_TYPES[table.type[row]!] === EXPECTS[measure];
}

export interface BehindInput {
  table: EventTable;
  window: TimeWindow;
  fails: FailBits;
  /** Whether what is only possibly in the window counts as what is certainly in it. */
  countPossible: boolean;
}

/**
 * The rows a number is made of. `certain` of the result is the window's own, whatever counts.
 * O(rows in the window × conditions).
 */
export function rowsBehind({ measure, part, where }: Behind, input: BehindInput): RowSet {
  const { table, fails, countPossible } = input;
  const window = timeOf(where) ?? input.window;
  const mask = except(...where.map(({ by }) => by).filter(isDimension));
  const meets = conditions(table, where);
  const found = collectRows(
    table,
    window,
    (row) => (fails[row]! & mask) === 0 && bearsOn(table, measure, row) && meets(row),
  );
  return filterRows(found, (row, certain) => {
    const counts = certain || countPossible;
    if (part === "possible") return !counts && hasNumber(table, measure, row);
    if (part === "missing") return counts && !hasNumber(table, measure, row);
    return part === "all" || (counts && hasNumber(table, measure, row));
  });
}

/** A time condition takes the window's place. */
function timeOf(where: readonly Where[]): TimeWindow | null {
  const value = where.find(({ by }) => by === "time")?.value;
  const [from, to] = value?.split("..").map(parseIsoDay) ?? [];
  return from != null && to != null ? { from, to } : null;
}

const isDimension = (by: Where["by"]): by is Dimension => !(WHERE_EXTRAS as readonly string[]).includes(by);

/** Every key must be met; several conditions with one key are alternatives. */
function conditions(table: EventTable, where: readonly Where[]): (row: number) => boolean {
  const keys = [...new Set(where.map(({ by }) => by))];
  const tests = keys.map((key) => where.filter(({ by }) => by === key).map((one) => condition(table, one)));
  return (row) => tests.every((any) => any.some((test) => test(row)));
}

function condition(table: EventTable, { by, value }: Where): (row: number) => boolean {
  switch (by) {
    case "time":
      return () => true;
    case "place":
      return (row) => table.place.values[table.place.codes[row]!] === value;
    case "dated":
      return (row) => (table.start[row] === table.end[row]) === (value === "day");
    case "placed":
      return value === "no"
        ? (row) => Number.isNaN(table.lat[row]!)
        : (row) => isPoint(PLACE_PRECISIONS[table.precision[row]!]!);
    default:
      return (row) => valuesOf(table, by, row).includes(value);
  }
}

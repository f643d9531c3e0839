import type { EventTable } from "./event-table";
import type { RowCodes } from "./cells";
import { partyLists } from "./filter";
import { forEachCode } from "./unique-codes";
import { SIDES } from "../model/side";
import type { WindowTotals } from "./totals";
import { EVENT_TYPES } from "../model/event-type";
import type { Dimension } from "../model/filters";
import { PLACE_PRECISIONS } from "../model/precision";

export interface Group extends WindowTotals {
  /** The dimension's value; "" for events without one. */
  value: string;
}

/** The row's values in a dimension; [""] when it has none. */
export function valuesOf(table: EventTable, by: Dimension, row: number): readonly string[] {
  const { values, visitCodes } = codesOf(table, by);
  const found: string[] = [];
  visitCodes(row, (code) => found.push(values[code]!));
  return found;
}

/** Tables do not change: what they hold is found out once. */
const known = new WeakMap<EventTable, Map<Dimension, readonly string[]>>();

/** Every value a dimension has in this data, "" among them only where an event has none. O(n) the first time. */
export function knownValues(table: EventTable, by: Dimension): readonly string[] {
  const ofTable = known.get(table) ?? new Map<Dimension, readonly string[]>();
  known.set(table, ofTable);
  const values = ofTable.get(by) ?? valuesIn(codesOf(table, by), table.count);
  ofTable.set(by, values);
  return values;
}

function valuesIn({ values, visitCodes }: RowCodes, count: number): string[] {
  const occurs = new Uint8Array(values.length);
  const mark = (code: number) => void (occurs[code] = 1);
  for (let row = 0; row < count; row++) visitCodes(row, mark);
  return values.filter((_, code) => occurs[code] === 1);
}

/** A dimension's column as codes, so that counting rows touches no string. */
export function codesOf(table: EventTable, by: Dimension): RowCodes {
  if (by === "type") return { values: EVENT_TYPES, visitCodes: (row, visit) => visit(table.type[row]!) };
  if (by === "side") return { values: SIDES, visitCodes: (row, visit) => visit(table.side[row]!) };
  if (by === "precision")
    return { values: PLACE_PRECISIONS, visitCodes: (row, visit) => visit(table.precision[row]!) };
  if (by === "country" || by === "admin1") {
    const { values, codes } = table[by];
    return { values, visitCodes: (row, visit) => visit(codes[row]!) };
  }
  const column = table[by];
  return {
    values: column.values,
    visitCodes: (row, visit) => forEachCode(column, column.lists[row]!, visit),
  };
}

/** The role column, of the actors asked for only. */
export function rolesOf(table: EventTable, actors: readonly string[]): RowCodes {
  if (actors.length === 0) return codesOf(table, "role");
  const { values } = table.role;
  const { lists } = table.parties;
  const tests = values.map((role) => partyLists(table, actors, [role]));
  const codes = Array.from({ length: tests[0]!.length }, (_, list) =>
    [...values.keys()].filter((code) => tests[code]![list] === 1),
  );
  return { values, visitCodes: (row, visit) => codes[lists[row]!]!.forEach((code) => visit(code)) };
}

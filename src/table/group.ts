import type { EventTable } from "./event-table";
import { byParty, except, type FailBits } from "./filter";
import { forEachCode } from "./unique-codes";
import { SIDES } from "../model/side";
import { addToTotals, emptyTotals, type WindowTotals } from "./totals";
import { forEachInWindow, type TimeWindow } from "./window";
import { EVENT_TYPES } from "../model/event-type";
import type { Dimension } from "../model/filters";
import { PLACE_PRECISIONS } from "../model/precision";

export interface Group extends WindowTotals {
  /** The dimension's value; "" for events without one. */
  value: string;
}

/**
 * Totals per value of a dimension, leaving out that dimension's own filter, so that a chart still
 * shows what else could be chosen. An event with several actors or documents counts under each, so
 * such groups may add up to more than the whole. Roles are those of `actors`, where there are any. In the order of
 * first appearance. O(rows in the window).
 */
export function groupTotals(
  table: EventTable,
  by: Dimension,
  window: TimeWindow,
  fails: FailBits,
  actors: readonly string[] = [],
): Group[] {
  const mask = except(by);
  const { values, visitCodes } = by === "role" ? rolesOf(table, actors) : codesOf(table, by);
  const byCode: (Group | undefined)[] = new Array(values.length).fill(undefined);
  const groups: Group[] = [];
  forEachInWindow(table, window, (row, certain) => {
    if ((fails[row]! & mask) !== 0) return;
    visitCodes(row, (code) => {
      const group = (byCode[code] ??= newGroup(values[code]!, groups));
      addToTotals(certain ? group.certain : group.possible, table, row);
    });
  });
  return groups;
}

function newGroup(value: string, into: Group[]): Group {
  const group = { value, certain: emptyTotals(), possible: emptyTotals() };
  into.push(group);
  return group;
}

/** The row's values in a dimension; [""] when it has none. */
export function valuesOf(table: EventTable, by: Dimension, row: number): readonly string[] {
  const { values, visitCodes } = codesOf(table, by);
  const found: string[] = [];
  visitCodes(row, (code) => found.push(values[code]!));
  return found;
}

/** Every value a dimension has in this data, "" among them only where an event has none. O(n). */
export function knownValues(table: EventTable, by: Dimension): string[] {
  const { values, visitCodes } = codesOf(table, by);
  const occurs = new Uint8Array(values.length);
  for (let row = 0; row < table.count; row++) visitCodes(row, (code) => (occurs[code] = 1));
  return values.filter((_, code) => occurs[code] === 1);
}

interface Codes {
  values: readonly string[];
  /** Calls `visit` with each of the row's codes, or with the code of "" when it has none. */
  visitCodes(row: number, visit: (code: number) => void): void;
}

/** A dimension's column as codes, so that counting rows touches no string. */
function codesOf(table: EventTable, by: Dimension): Codes {
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
function rolesOf(table: EventTable, actors: readonly string[]): Codes {
  if (actors.length === 0) return codesOf(table, "role");
  const { values } = table.role;
  const tests = values.map((role) => byParty(table, actors, [role]));
  return {
    values,
    visitCodes: (row, visit) => tests.forEach((has, code) => has(row) && visit(code)),
  };
}

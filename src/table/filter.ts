import type { DictionaryColumn, ListColumn } from "./columns";
import type { EventTable } from "./event-table";
import { insideShape } from "./in-shape";
import { SIDES } from "../model/side";
import { searchText } from "./text-index";
import { EVENT_TYPES } from "../model/event-type";
import { CRITERIA, criteriaOn, type Criterion, type Dimension, type Filters } from "../model/filters";
import { PLACE_PRECISIONS } from "../model/precision";

/** Per row one bit for each criterion that turns it away; 0 passes every filter. */
export type FailBits = Uint16Array;

/** Every bit: nothing is left out. */
export const ALL_BITS = 0xffff;

/** The criterion's bit in FailBits. */
export function bitOf(criterion: Criterion): number {
  return 1 << CRITERIA.indexOf(criterion);
}

/**
 * Every bit but these criteria's: `(fails[row] & except("type")) === 0` leaves the type filter out. A role is
 * asked of the actors chosen, so that whatever leaves out the actors leaves out the roles.
 */
export function except(...criteria: readonly Criterion[]): number {
  const left = criteria.includes("actor") ? [...criteria, "role" as const] : criteria;
  return left.reduce((mask, criterion) => mask & ~bitOf(criterion), ALL_BITS);
}

/** One pass per criterion that is on. O(n × criteria), lists by their length; see in-shape and text-index. */
export function failBits(table: EventTable, filters: Filters): FailBits {
  const fails = new Uint16Array(table.count);
  for (const criterion of criteriaOn(filters)) {
    const bit = bitOf(criterion);
    const pass = passes(table, filters, criterion);
    for (let row = 0; row < fails.length; row++) if (!pass(row)) fails[row]! |= bit;
  }
  return fails;
}

function passes(table: EventTable, filters: Filters, criterion: Criterion): (row: number) => boolean {
  switch (criterion) {
    case "leastKilled":
      return (row) => table.killed.best[row]! >= (filters.leastKilled ?? 0);
    case "text": {
      const hits = searchText(table.text, filters.text, table.count);
      return (row) => hits === null || hits[row] === 1;
    }
    case "shape":
      return filters.shape === null ? () => true : insideShape(table, filters.shape);
    case "role":
      return byParty(table, filters.actor, filters.role);
    default:
      return byValue(table, criterion, filters[criterion]);
  }
}

function byValue(table: EventTable, dimension: Dimension, chosen: readonly string[]) {
  switch (dimension) {
    case "type":
      return byCode(table.type, EVENT_TYPES, chosen);
    case "side":
      return byCode(table.side, SIDES, chosen);
    case "precision":
      return byCode(table.precision, PLACE_PRECISIONS, chosen);
    case "country":
    case "admin1":
      return byDictionary(table[dimension], chosen);
    default:
      return byList(table[dimension], chosen);
  }
}

/** Whether some chosen actor, or anyone where none is chosen, has one of the roles in a row. */
export function byParty(table: EventTable, actors: readonly string[], roles: readonly string[]) {
  const wanted = (values: readonly string[], chosen: readonly string[]) =>
    Uint8Array.from(values, (value) => (chosen.length === 0 || chosen.includes(value) ? 1 : 0));
  const [isActor, isRole] = [wanted(table.actor.values, actors), wanted(table.role.values, roles)];
  const { offsets, actors: who, roles: as } = table.parties;
  return (row: number) => {
    const [from, to] = [offsets[row]!, offsets[row + 1]!];
    if (from === to) return roles.includes("") && (actors.length === 0 || actors.includes(""));
    for (let at = from; at < to; at++) if (isActor[who[at]!] === 1 && isRole[as[at]!] === 1) return true;
    return false;
  };
}

function byCode(codes: Uint8Array, values: readonly string[], chosen: readonly string[]) {
  const wanted = Uint8Array.from(values, (value) => (chosen.includes(value) ? 1 : 0));
  return (row: number) => wanted[codes[row]!] === 1;
}

function byDictionary(column: DictionaryColumn, chosen: readonly string[]) {
  const wanted = Uint8Array.from(column.values, (value) => (chosen.includes(value) ? 1 : 0));
  return (row: number) => wanted[column.codes[row]!] === 1;
}

function byList(column: ListColumn, chosen: readonly string[]) {
  const wanted = Uint8Array.from(column.values, (value) => (chosen.includes(value) ? 1 : 0));
  const none = wanted[0] === 1;
  return (row: number) => {
    const [from, to] = [column.offsets[row]!, column.offsets[row + 1]!];
    if (from === to) return none;
    for (let at = from; at < to; at++) if (wanted[column.codes[at]!] === 1) return true;
    return false;
  };
}

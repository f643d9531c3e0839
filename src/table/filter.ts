import type { DictionaryColumn, ListColumn } from "./columns";
import type { EventTable } from "./event-table";
import { insideShape } from "./in-shape";
import { SIDES } from "../model/side";
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

/** One pass per criterion that is on. O(n × criteria + different lists); see in-shape and text-index. */
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
      const hits = table.text.search(filters.text);
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

/** Whether a row has one of the values; "" is to have none. O(values + different lists), then O(1). */
export function byValue(
  table: EventTable,
  dimension: Dimension,
  chosen: readonly string[],
): (row: number) => boolean {
  switch (dimension) {
    case "type":
      return byCode(table.type, EVENT_TYPES, chosen);
    case "side":
      return byCode(table.side, SIDES, chosen);
    case "precision":
      return byCode(table.precision, PLACE_PRECISIONS, chosen);
    case "country":
    case "admin1":
    case "dataset":
      return byDictionary(table[dimension], chosen);
    default:
      return byList(table[dimension], chosen);
  }
}

/** Whether some chosen actor, or anyone where none is chosen, has one of the roles in a row. O(different lists), then O(1). */
export function byParty(table: EventTable, actors: readonly string[], roles: readonly string[]) {
  const passes = partyLists(table, actors, roles);
  const { lists } = table.parties;
  return (row: number) => passes[lists[row]!] === 1;
}

/** The same by list of parties: 1 where it is so. O(different lists). */
export function partyLists(
  table: EventTable,
  actors: readonly string[],
  roles: readonly string[],
): Uint8Array {
  const isActor = wantedOf(table.actor.values, actors.length === 0 ? table.actor.values : actors);
  const isRole = wantedOf(table.role.values, roles.length === 0 ? table.role.values : roles);
  const { offsets, actors: who, roles: as } = table.parties;
  const none = roles.includes("") && (actors.length === 0 || actors.includes(""));
  const passes = new Uint8Array(offsets.length - 1);
  for (let list = 0; list < passes.length; list++) {
    const [from, to] = [offsets[list]!, offsets[list + 1]!];
    if (from === to && none) passes[list] = 1;
    for (let at = from; at < to; at++) if (isActor[who[at]!] === 1 && isRole[as[at]!] === 1) passes[list] = 1;
  }
  return passes;
}

function byCode(codes: Uint8Array, values: readonly string[], chosen: readonly string[]) {
  const wanted = wantedOf(values, chosen);
  return (row: number) => wanted[codes[row]!] === 1;
}

function byDictionary(column: DictionaryColumn, chosen: readonly string[]) {
  const wanted = wantedOf(column.values, chosen);
  return (row: number) => wanted[column.codes[row]!] === 1;
}

function byList({ values, lists, offsets, codes }: ListColumn, chosen: readonly string[]) {
  const wanted = wantedOf(values, chosen);
  const passes = new Uint8Array(offsets.length - 1);
  for (let list = 0; list < passes.length; list++) {
    const [from, to] = [offsets[list]!, offsets[list + 1]!];
    passes[list] = from === to ? wanted[0]! : 0;
    for (let at = from; at < to; at++) passes[list]! |= wanted[codes[at]!]!;
  }
  return (row: number) => passes[lists[row]!] === 1;
}

function wantedOf(values: readonly string[], chosen: readonly string[]): Uint8Array {
  const known = new Set(chosen);
  return Uint8Array.from(values, (value) => (known.has(value) ? 1 : 0));
}

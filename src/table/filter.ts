import type { Codes, DictionaryColumn, ListColumn } from "./columns";
import type { EventTable } from "./event-table";
import { insideShape } from "./in-shape";
import { SIDES } from "../model/side";
import { EVENT_TYPES } from "../model/event-type";
import { CRITERIA, NO_FILTERS, isOn, type Criterion, type Dimension, type Filters } from "../model/filters";
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

/** What was chosen of a table's rows the last time. */
export interface Chosen {
  table: EventTable;
  filters: Filters;
  fails: FailBits;
}

/**
 * One pass per criterion that is on; where it is known what was chosen `last`, per criterion that has changed.
 * O(n × criteria + different lists); see in-shape and text-index.
 */
export function failBits(table: EventTable, filters: Filters, last?: Chosen | null): FailBits {
  const known = last?.table === table ? last : null;
  const before = known?.filters ?? NO_FILTERS;
  const changed = CRITERIA.filter((criterion) => !sameChoice(before, filters, criterion));
  if (known && changed.length === 0) return known.fails;
  const fails = known ? known.fails.slice() : new Uint16Array(table.count);
  for (const criterion of changed) {
    if (isOn(filters, criterion)) mark(fails, bitOf(criterion), test(table, filters, criterion));
    else unmark(fails, bitOf(criterion));
  }
  return fails;
}

/** Whether a criterion asks for the same. A role is asked of the actors chosen, where one is. */
function sameChoice(before: Filters, after: Filters, criterion: Criterion): boolean {
  if (before === after) return true;
  const same = (one: Criterion) =>
    before[one] === after[one] || JSON.stringify(before[one]) === JSON.stringify(after[one]);
  return same(criterion) && (criterion !== "role" || after.role.length === 0 || same("actor"));
}

/** By row a key, by key whether it passes (1): rows have few different things in a column. */
interface KeyedTest {
  keys: Codes;
  passes: Uint8Array;
}

/** Writes one bit of every row anew. O(n). */
function mark(fails: FailBits, bit: number, { keys, passes }: KeyedTest): void {
  const keep = ALL_BITS & ~bit;
  const bits = Uint16Array.from(passes, (pass) => (pass === 1 ? 0 : bit));
  for (let row = 0; row < fails.length; row++) fails[row] = (fails[row]! & keep) | bits[keys[row]!]!;
}

function unmark(fails: FailBits, bit: number): void {
  const keep = ALL_BITS & ~bit;
  for (let row = 0; row < fails.length; row++) fails[row]! &= keep;
}

/** What is not a column's own code is found row by row: 1 where it passes. */
const BY_ROW = Uint8Array.of(0, 1);

function test(table: EventTable, filters: Filters, criterion: Criterion): KeyedTest {
  switch (criterion) {
    case "leastKilled":
      return { keys: withKilled(table, filters.leastKilled ?? 0), passes: BY_ROW };
    case "text": {
      const hits = table.text.search(filters.text);
      return { keys: hits ?? new Uint8Array(table.count).fill(1), passes: BY_ROW };
    }
    case "shape":
      return { keys: insideShape(table, filters.shape!), passes: BY_ROW };
    case "role":
      return partyTest(table, filters.actor, filters.role);
    default:
      return valueTest(table, criterion, filters[criterion]);
  }
}

function withKilled({ count, killed: { best } }: EventTable, least: number): Uint8Array {
  const passes = new Uint8Array(count);
  for (let row = 0; row < count; row++) if (best[row]! >= least) passes[row] = 1;
  return passes;
}

/** Whether a row has one of the values; "" is to have none. O(values + different lists), then O(1). */
export function byValue(table: EventTable, dimension: Dimension, chosen: readonly string[]) {
  return byKey(valueTest(table, dimension, chosen));
}

function byKey({ keys, passes }: KeyedTest) {
  return (row: number) => passes[keys[row]!] === 1;
}

function valueTest(table: EventTable, dimension: Dimension, chosen: readonly string[]): KeyedTest {
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
  return byKey(partyTest(table, actors, roles));
}

function partyTest(table: EventTable, actors: readonly string[], roles: readonly string[]): KeyedTest {
  return { keys: table.parties.lists, passes: partyLists(table, actors, roles) };
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

function byCode(keys: Codes, values: readonly string[], chosen: readonly string[]): KeyedTest {
  return { keys, passes: wantedOf(values, chosen) };
}

function byDictionary({ values, codes }: DictionaryColumn, chosen: readonly string[]): KeyedTest {
  return byCode(codes, values, chosen);
}

function byList({ values, lists, offsets, codes }: ListColumn, chosen: readonly string[]): KeyedTest {
  const wanted = wantedOf(values, chosen);
  const passes = new Uint8Array(offsets.length - 1);
  for (let list = 0; list < passes.length; list++) {
    const [from, to] = [offsets[list]!, offsets[list + 1]!];
    passes[list] = from === to ? wanted[0]! : 0;
    for (let at = from; at < to; at++) passes[list]! |= wanted[codes[at]!]!;
  }
  return { keys: lists, passes };
}

function wantedOf(values: readonly string[], chosen: readonly string[]): Uint8Array {
  const known = new Set(chosen);
  return Uint8Array.from(values, (value) => (known.has(value) ? 1 : 0));
}

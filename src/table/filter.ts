import type { DictionaryColumn, ListColumn } from "./columns";
import type { EventTable } from "./event-table";
import { SIDES } from "./side";
import { EVENT_TYPES } from "../model/event-type";
import { DIMENSIONS, type Dimension, type Filters } from "../model/filters";

/** Per row one bit for each dimension that turns it away; 0 passes every filter. */
export type FailBits = Uint8Array;

function bitOf(dimension: Dimension): number {
  return 1 << DIMENSIONS.indexOf(dimension);
}

/** Every bit but this dimension's: `(fails[row] & except("type")) === 0` leaves the type filter out. */
export function except(dimension: Dimension): number {
  return 0xff & ~bitOf(dimension);
}

/** One pass per dimension that has a filter. O(n × filters), lists by their length. */
export function failBits(table: EventTable, filters: Filters): FailBits {
  const fails = new Uint8Array(table.count);
  for (const dimension of DIMENSIONS) {
    const chosen = filters[dimension];
    if (chosen.length > 0) markFailures(fails, bitOf(dimension), passes(table, dimension, chosen));
  }
  return fails;
}

function markFailures(fails: FailBits, bit: number, pass: (row: number) => boolean): void {
  for (let row = 0; row < fails.length; row++) if (!pass(row)) fails[row]! |= bit;
}

function passes(
  table: EventTable,
  dimension: Dimension,
  chosen: readonly string[],
): (row: number) => boolean {
  if (dimension === "type") return byCode(table.type, EVENT_TYPES, chosen);
  if (dimension === "side") return byCode(table.side, SIDES, chosen);
  if (dimension === "actor" || dimension === "doer" || dimension === "document")
    return byList(table[dimension], chosen);
  return byDictionary(table[dimension], chosen);
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

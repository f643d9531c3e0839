import type { Codes } from "./columns";
import type { Slots } from "./slots";
import { visitedLists, type CodeLists } from "./unique-codes";

/** What a table's rows have in one dimension, whatever it is. */
export interface RowCodes {
  values: readonly string[];
  /** By row: its code; or, where rows may have several, the number of its list of codes. */
  keys: Codes;
  lists: CodeLists | null;
}

/**
 * Rows by value, then by slot: a cell is all that has one value and one interval. Known once for a table, whatever is
 * filtered. A row with several values is in a cell of each.
 */
export interface Cells {
  values: readonly string[];
  /** Of cell c: rows[bounds[c]] … rows[bounds[c + 1] - 1]. */
  rows: Uint32Array;
  bounds: Uint32Array;
  /** By cell, ascending within a value. */
  slots: Uint32Array;
  /** Of the value with code v: cells first[v] … first[v + 1] - 1. */
  first: Uint32Array;
}

/** All rows as having one value. O(n). */
export function wholeCells({ order, slotOf }: Slots): Cells {
  return cutIntoCells([""], order, Uint32Array.of(0, order.length), slotOf);
}

/** O(n + values + codes of all rows): a counting sort. */
export function cellsOf(slots: Slots, { values, keys, lists }: RowCodes): Cells {
  const sorted =
    lists === null ? byCode(slots, values, keys) : byCodes(slots, values, keys, visitedLists(lists));
  return cutIntoCells(values, sorted.rows, sorted.ends, slots.slotOf);
}

/** Rows by value, and of value v those from ends[v] to ends[v + 1] - 1. */
interface Sorted {
  rows: Uint32Array;
  ends: Uint32Array;
}

function byCode({ order }: Slots, values: readonly string[], keys: Codes): Sorted {
  const ends = new Uint32Array(values.length + 1);
  for (let row = 0; row < keys.length; row++) ends[keys[row]! + 1]!++;
  const next = startsOf(ends);
  const rows = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) rows[next[keys[order[at]!]!]!++] = order[at]!;
  return { rows, ends };
}

function byCodes({ order }: Slots, values: readonly string[], keys: Codes, lists: CodeLists): Sorted {
  const { offsets, codes } = lists;
  const ends = new Uint32Array(values.length + 1);
  for (let row = 0; row < keys.length; row++) {
    const list = keys[row]!;
    for (let at = offsets[list]!; at < offsets[list + 1]!; at++) ends[codes[at]! + 1]!++;
  }
  const next = startsOf(ends);
  const rows = new Uint32Array(ends[values.length]!);
  for (let place = 0; place < order.length; place++) {
    const row = order[place]!;
    const list = keys[row]!;
    for (let at = offsets[list]!; at < offsets[list + 1]!; at++) rows[next[codes[at]!]!++] = row;
  }
  return { rows, ends };
}

/** Counts, each one place on, become ends; what is returned is where each value's rows begin. */
function startsOf(ends: Uint32Array): Uint32Array {
  for (let code = 1; code < ends.length; code++) ends[code]! += ends[code - 1]!;
  return ends.slice();
}

/** `ends`: of value v, rows[ends[v]] … rows[ends[v + 1] - 1]. */
function cutIntoCells(
  values: readonly string[],
  rows: Uint32Array,
  ends: Uint32Array,
  slotOf: Uint32Array,
): Cells {
  const [bounds, slots] = [new Uint32Array(rows.length + 1), new Uint32Array(rows.length)];
  const first = new Uint32Array(values.length + 1);
  let count = 0;
  for (let code = 0; code < values.length; code++) {
    first[code] = count;
    for (let at = ends[code]!; at < ends[code + 1]!; at++) {
      const slot = slotOf[rows[at]!]!;
      if (count > first[code]! && slots[count - 1] === slot) continue;
      slots[count] = slot;
      bounds[count++] = at;
    }
  }
  first[values.length] = count;
  bounds[count] = rows.length;
  return { values, rows, bounds: bounds.slice(0, count + 1), slots: slots.slice(0, count), first };
}

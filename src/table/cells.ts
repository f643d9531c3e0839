import type { Slots } from "./slots";

/** What a table's rows have in one dimension, whatever it is. */
export interface RowCodes {
  values: readonly string[];
  /** Calls `visit` with each of the row's codes, or with the code of "" when it has none. */
  visitCodes(row: number, visit: (code: number) => void): void;
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
export function cellsOf({ order, slotOf }: Slots, { values, visitCodes }: RowCodes): Cells {
  const ends = new Uint32Array(values.length + 1);
  const count = (code: number) => void ends[code + 1]!++;
  for (const row of order) visitCodes(row, count);
  for (let code = 0; code < values.length; code++) ends[code + 1]! += ends[code]!;
  const next = ends.slice();
  const rows = new Uint32Array(ends[values.length]!);
  let row = 0;
  const place = (code: number) => void (rows[next[code]!++] = row);
  for (row of order) visitCodes(row, place);
  return cutIntoCells(values, rows, ends, slotOf);
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

import { EVENT_TYPE, EVENT_TYPES } from "../model/event-type";
import type { DictionaryColumn, ListColumn } from "../table/columns";
import type { EventTable } from "../table/event-table";
import type { Column } from "../view/view";

/** Rows up to which each cell's own words are sorted by; of more, what the columns hold decides. */
const MOST_WORDS = 20_000;

/** Whether so many rows are sorted by what their columns hold. */
export function isByColumn(count: number): boolean {
  return count > MOST_WORDS;
}

/** Whether the table can be sorted by a column: titles are made of several, one row at a time. */
export function isSortable(column: Column, count: number): boolean {
  return !isByColumn(count) || column !== "title";
}

const COLLATOR = new Intl.Collator("en");

/** A key by row; `none` where the column has no value. O(n + values log values). */
export function columnKeys(table: EventTable, column: Column, none: number): Float64Array {
  switch (column) {
    case "type":
      return byCode(
        table.type,
        ranks(
          EVENT_TYPES.map((type) => EVENT_TYPE[type].label),
          none,
        ),
      );
    case "place":
    case "admin1":
    case "country":
      return ofDictionary(table[column], none);
    case "doer":
    case "actor":
    case "status":
    case "grade":
      return ofList(table[column], none);
    default:
      return new Float64Array(table.count);
  }
}

function ofDictionary({ values, codes }: DictionaryColumn, none: number): Float64Array {
  return byCode(codes, ranks(values, none));
}

/** By the first of a row's values. */
function ofList({ values, lists, offsets, codes }: ListColumn, none: number): Float64Array {
  const rank = ranks(values, none);
  const ofLists = Float64Array.from({ length: offsets.length - 1 }, (_, list) =>
    offsets[list]! === offsets[list + 1]! ? none : rank[codes[offsets[list]!]!]!,
  );
  return byCode(lists, ofLists);
}

function byCode(codes: ArrayLike<number>, keys: Float64Array): Float64Array {
  const all = new Float64Array(codes.length);
  for (let row = 0; row < all.length; row++) all[row] = keys[codes[row]!]!;
  return all;
}

/** By value its place among all in the order of words, from 1; `none` for "". */
function ranks(values: readonly string[], none: number): Float64Array {
  const order = [...new Set(values)].sort(COLLATOR.compare);
  const rank = new Map(order.map((value, at) => [value, at + 1]));
  return Float64Array.from(values, (value) => (value === "" ? none : rank.get(value)!));
}

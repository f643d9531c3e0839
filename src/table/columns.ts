import { listCoder } from "./list-coder";
import { packCodes } from "./pack-numbers";
import { valueCoder } from "./value-coder";

/** Building blocks of the event table: typed arrays, with strings kept once in dictionaries. */

/** Whole numbers from 0, in as few bytes as they need. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;
/** People, in as few bytes as they need. */
export type Counts = Int8Array | Int16Array | Int32Array;

/** One string per row, as a code into `values`; code 0 is "none". */
export interface DictionaryColumn {
  values: readonly string[];
  codes: Codes;
}

/** Lists that rows have, each kept once: list l is at offsets[l] … offsets[l + 1] - 1. List 0 is empty. */
export interface Lists {
  /** By row. */
  lists: Codes;
  offsets: Uint32Array;
}

/**
 * Any number of strings per row: list l has codes[offsets[l]] … codes[offsets[l + 1] - 1]. One that stands there twice
 * counts once (unique-codes).
 */
export interface ListColumn extends Lists {
  values: readonly string[];
  codes: Codes;
}

/** Marks a number that is not given (in `low` and `best`) or an open upper end (in `high`). */
export const NOT_GIVEN = -1;

/** People per row. A row without any number has NOT_GIVEN in all three. */
export interface CountColumn {
  low: Counts;
  /** Equal to low where only bounds are given. */
  best: Counts;
  /** NOT_GIVEN where the upper end is open. */
  high: Counts;
}

/** O(n). Code 0 is kept for null. */
export function dictionaryColumn(cells: readonly (string | null)[]): DictionaryColumn {
  const code = valueCoder();
  const codes = cells.map((cell) => code.of(cell ?? ""));
  return { values: code.values, codes: packCodes(codes) };
}

/** O(total cells). Repeats within a row are dropped. */
export function listColumn(rows: readonly (readonly string[])[]): ListColumn {
  const [value, list] = [valueCoder(), listCoder()];
  const lists = rows.map((cells) => list.of([...new Set(cells)].map(value.of)));
  const { offsets, codes } = list.packed();
  return { values: value.values, lists: packCodes(lists), offsets, codes: packCodes(codes) };
}

interface Bounds {
  low: number | null;
  best: number | null;
  high: number | null;
}

/** O(n). A missing low is 0 when a best or a high is given: nobody claims more. */
export function countColumn(cells: readonly (Bounds | null)[]): CountColumn {
  const low = Int32Array.from(cells, (cell) => (hasNumber(cell) ? (cell.low ?? 0) : NOT_GIVEN));
  const best = Int32Array.from(cells, (cell, row) =>
    hasNumber(cell) ? (cell.best ?? low[row]!) : NOT_GIVEN,
  );
  const high = Int32Array.from(cells, (cell) => cell?.high ?? NOT_GIVEN);
  return { low, best, high };
}

function hasNumber(cell: Bounds | null): cell is Bounds {
  return cell !== null && (cell.low !== null || cell.best !== null || cell.high !== null);
}

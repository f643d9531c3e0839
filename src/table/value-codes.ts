import type { Codes } from "./columns";
import { visitedLists, type CodeLists } from "./unique-codes";

/** What a table's rows have in one dimension, whatever it is. */
export interface RowCodes {
  values: readonly string[];
  /** By row: its code; or, where rows may have several, the number of its list of codes. */
  keys: Codes;
  lists: CodeLists | null;
}

/**
 * The same in one form: the row has codes[offsets[keys[row]]] … codes[offsets[keys[row] + 1] - 1], each once, and the
 * code 0 where it has none.
 */
export interface ValueCodes {
  values: readonly string[];
  keys: Codes;
  offsets: Uint32Array;
  codes: Codes;
  /** Whether a row's key is its code: it has one, and need not be looked up. */
  single: boolean;
}

/** O(values), or O(codes of all lists). */
export function valueCodes({ values, keys, lists }: RowCodes): ValueCodes {
  if (lists !== null) return { values, keys, ...visitedLists(lists), single: false };
  const offsets = Uint32Array.from({ length: values.length + 1 }, (_, code) => code);
  return { values, keys, offsets, codes: offsets.subarray(0, values.length), single: true };
}

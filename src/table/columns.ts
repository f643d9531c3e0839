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

/** Any number of strings per row: row r has codes[offsets[r]] … codes[offsets[r + 1] - 1]. */
export interface ListColumn {
  values: readonly string[];
  offsets: Uint32Array;
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
  const code = coder();
  const codes = Uint16Array.from(cells, (cell) => (cell === null ? 0 : code.of(cell)));
  return { values: code.values, codes };
}

/** O(total cells). Repeats within a row are dropped. */
export function listColumn(rows: readonly (readonly string[])[]): ListColumn {
  const code = coder();
  const offsets = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  rows.forEach((cells, row) => {
    for (const cell of new Set(cells)) codes.push(code.of(cell));
    offsets[row + 1] = codes.length;
  });
  return { values: code.values, offsets, codes: Uint16Array.from(codes) };
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

function coder() {
  const values: string[] = [""];
  const known = new Map<string, number>();
  return {
    values,
    of(value: string): number {
      const found = known.get(value);
      if (found !== undefined) return found;
      if (values.length > 0xffff) throw new RangeError("a column holds at most 65,535 different values");
      known.set(value, values.length);
      values.push(value);
      return values.length - 1;
    },
  };
}

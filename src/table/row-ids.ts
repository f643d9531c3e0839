import type { Codes } from "./columns";
import type { EventIds } from "./event-table";

/**
 * An event's id of its row in the file: "r12". Where several files are side by side, `file` counts them from 1: "r12" of
 * the first, "r2.12" of the second.
 */
export function rowId(fileRow: number, file: number): string {
  return file <= 1 ? `r${fileRow}` : `r${file}.${fileRow}`;
}

/** Ids that are made when asked for; `at` O(1), `indexOf` O(n) over typed arrays. `files` by row: see rowId. */
export function rowIds(fileRow: Uint32Array, files: Codes): EventIds {
  return {
    length: fileRow.length,
    at: (row) => (row >= 0 && row < fileRow.length ? rowId(fileRow[row]!, files[row]!) : undefined),
    indexOf(id) {
      const [, file, digits] = /^r(?:([2-9]|[1-9]\d)\.)?(0|[1-9]\d{0,9})$/.exec(id) ?? [];
      if (digits === undefined) return -1;
      const asked = Number(digits);
      const isOf = (row: number) => Math.max(1, files[row]!) === Number(file ?? 1);
      let row = fileRow.indexOf(asked);
      while (row >= 0 && !isOf(row)) row = fileRow.indexOf(asked, row + 1);
      return row;
    },
  };
}

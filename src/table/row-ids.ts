import type { EventIds } from "./event-table";

/** An event's id of its row in the file: "r12". */
export function rowId(fileRow: number): string {
  return `r${fileRow}`;
}

/** Ids that are made when asked for; `at` O(1), `indexOf` O(n) over one typed array. */
export function rowIds(fileRow: Uint32Array): EventIds {
  return {
    length: fileRow.length,
    at: (row) => (row >= 0 && row < fileRow.length ? rowId(fileRow[row]!) : undefined),
    indexOf(id) {
      const digits = /^r(0|[1-9]\d{0,9})$/.exec(id)?.[1];
      return digits === undefined ? -1 : fileRow.indexOf(Number(digits));
    },
  };
}

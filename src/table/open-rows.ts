import type { EventRows, PackedRows } from "./event-rows";
import { rowEvent } from "./row-event";
import { rowIds } from "./row-ids";
import { rowSearch } from "./row-search";

/** Packed rows as a table whose events are made one at a time, when asked for. O(1); what is asked costs. */
export function openRows(packed: PackedRows): EventRows {
  const { fileRow, subtype, words, ...columns } = packed;
  return {
    table: {
      ...columns,
      ids: rowIds(fileRow, columns.dataset.codes),
      text: rowSearch({ ...columns, subtype, words }),
    },
    eventAt: (row) => rowEvent(packed, row),
    fileRowAt: (row) => fileRow[row]!,
    fileAt: (row) => Math.max(0, columns.dataset.codes[row]! - 1),
  };
}

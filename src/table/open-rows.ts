import type { EventRows, PackedRows } from "./event-rows";
import { rowEvent } from "./row-event";
import { rowIds } from "./row-ids";
import { rowSearch } from "./row-search";

/** Packed rows as a table whose events are made one at a time, when asked for. O(1); what is asked costs. */
export function openRows(packed: PackedRows): EventRows {
  const { fileRow, subtype, words, ...columns } = packed;
  return {
    packed,
    table: { ...columns, ids: rowIds(fileRow), text: rowSearch({ ...columns, subtype, words }) },
    eventAt: (row) => rowEvent(packed, row),
    fileRowAt: (row) => fileRow[row]!,
  };
}

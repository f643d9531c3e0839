import type { EventRows, PackedRows } from "./event-rows";
import type { RowIndex } from "./row-index";
import { rowEvent } from "./row-event";
import { rowIds } from "./row-ids";
import { rowSearch } from "./row-search";

/**
 * Packed rows as a table whose events are made one at a time, when asked for. O(1); what is asked costs, less where an
 * index of them has been made.
 */
export function openRows(packed: PackedRows, index?: RowIndex): EventRows {
  const { fileRow, subtype, words, ...columns } = packed;
  return {
    packed,
    table: {
      ...columns,
      ids: rowIds(fileRow, columns.dataset.codes),
      text: rowSearch({ ...columns, subtype, words }),
      ...(index && { index }),
    },
    eventAt: (row) => rowEvent(packed, row),
    fileRowAt: (row) => fileRow[row]!,
    fileAt: (row) => Math.max(0, columns.dataset.codes[row]! - 1),
  };
}

import type { DictionaryColumn } from "./columns";
import type { EventColumns, EventTable } from "./event-table";
import type { RowSlot } from "./row-slot";
import type { TextIndex } from "./text-index";
import type { AtlasEvent } from "../model/schema";

/**
 * The columns of a file's rows as a worker hands them over: nothing but typed arrays and lists of strings, sorted by
 * start, then end, then row.
 */
export interface PackedRows extends Omit<EventColumns, "index" | "outlines"> {
  /** By table row: the row of the file. */
  fileRow: Uint32Array;
  subtype: DictionaryColumn;
  /** The words of the dictionaries (row-words): its rows are values, not table rows. */
  words: TextIndex;
}

/** Takes rows in the file's order; after `finish` it takes no more. */
export interface RowSink {
  add(slot: RowSlot): void;
  finish(): PackedRows;
}

/** Events that stand in columns alone: who needs one as an object asks for its row. */
export interface EventRows {
  table: EventTable;
  /** The columns as they were handed over. */
  packed: PackedRows;
  /** Its reports are none: what the file says stands in the file's row (import/importer `cells`). O(1). */
  eventAt(row: number): AtlasEvent;
  fileRowAt(row: number): number;
  /** Which of the files side by side a row came from, counted from 0; 0 where there is one. O(1). */
  fileAt(row: number): number;
}

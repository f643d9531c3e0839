import type { DateOrder, KnownKind, Plan } from "./plan";
import type { Cell, Parts, SourceOptions } from "./row-source";
import type { RowReport } from "../../model/row-report";
import type { CellColumn } from "../../table/cell-column";
import type { PackedRows } from "../../table/event-rows";
import type { RowIndex } from "../../table/row-index";

export type { RowGroup, RowReport } from "../../model/row-report";

/** How a file is looked at: what the reader says of it, and whether its columns are mapped though its kind is known. */
export interface LookOptions extends SourceOptions {
  byHand?: boolean;
}

/** What a look at the whole file says before it is read for good. */
export interface Inspection {
  plan: Plan;
  head: readonly string[];
  /** What its columns say it is, however it is read; null where they do not. */
  kind: KnownKind | null;
  /** Rows in all; null where the look ended before the last. */
  rows: number | null;
  /** The first rows as the file has them. */
  sample: readonly { row: number; cells: readonly Cell[] }[];
  /** Tables that the file has side by side: see RowSource. */
  parts: readonly Parts[];
  /** The orders that every date of the column fits: more than one has to be asked about. */
  orders: readonly DateOrder[];
  /** Doubts in words: "latitudes lie between 100 and 140: the two columns may be swapped". */
  doubts: readonly string[];
}

/** A row as it will be read; or why it will be left out. */
export type PreviewRow =
  | {
      row: number;
      title: string;
      /** EDTF; null where the row gives no date. */
      date: string | null;
      where: string;
      lat: number | null;
      lon: number | null;
      killed: { low: number | null; best: number | null; high: number | null };
    }
  | { row: number; why: string };

export interface Progress {
  bytes: number;
  size: number | null;
  rows: number;
}

export interface PreparedRows {
  rows: PackedRows;
  /** Of these rows. */
  index: RowIndex;
}

export interface ReadRows extends PreparedRows {
  report: RowReport;
  /** Of the file's bytes: see fingerprint-file. */
  fingerprint: string;
}

/**
 * Reads files of other people in a worker. Every call rejects with FileFault where the file cannot be read. One file
 * at a time; `stop` ends whatever is going on at once.
 */
export interface Importer {
  /** O(bytes). `options` and a plan's changes are kept. */
  inspect(file: File, options?: LookOptions, progress?: (now: Progress) => void): Promise<Inspection>;
  /** The first 20 rows as the plan reads them. */
  preview(file: File, plan: Plan): Promise<readonly PreviewRow[]>;
  /** O(bytes + rows log rows). `progress` is called at most ten times a second. */
  read(file: File, plan: Plan, progress: (now: Progress) => void): Promise<ReadRows>;
  /** One row of the file as it stands there, by column. O(bytes before it). */
  cells(file: File, plan: Plan, row: number): Promise<readonly { column: string; cell: Cell }[]>;
  /** The rows, ascending, in which each word of a query begins some word. See find-rows. O(bytes). */
  find(file: File, plan: Plan, query: string, progress: (now: Progress) => void): Promise<Uint32Array>;
  /** Rows that come from elsewhere, with their index: their columns are given away, and come back. O(n). */
  prepare(rows: PackedRows): Promise<PreparedRows>;
  /** The cells of some rows as they stand in the file, in the order of `rows`, column by column. O(bytes). */
  columns(file: File, plan: Plan, rows: Uint32Array): Promise<readonly CellColumn[]>;
  stop(): void;
}

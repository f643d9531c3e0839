import type { DateOrder, Plan } from "./plan";
import type { Cell, SourceOptions } from "./row-source";
import type { PackedRows } from "../../table/event-rows";

/** How a file is looked at: what the reader says of it, and whether its columns are mapped though its kind is known. */
export interface LookOptions extends SourceOptions {
  byHand?: boolean;
}

/** What a look at the whole file says before it is read for good. */
export interface Inspection {
  plan: Plan;
  head: readonly string[];
  /** Rows in all; null where the look ended before the last. */
  rows: number | null;
  /** The first rows as the file has them. */
  sample: readonly { row: number; cells: readonly Cell[] }[];
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

/** Rows that share one fate. `rows` are the first thousand of them; `count` is all. */
export interface RowGroup {
  why: string;
  count: number;
  rows: readonly number[];
}

/** What became of each row: accepted + rejected = read, and accepted = events + merged. */
export interface RowReport {
  read: number;
  accepted: number;
  rejected: number;
  /** Of the accepted ones. */
  unplaced: number;
  undated: number;
  /**
   * Rows that repeat an earlier row's event id; and how many of them were merged into it: those that have its days and
   * its place too.
   */
  repeated: number;
  merged: number;
  /** Why rows were rejected, most frequent first. */
  reasons: readonly RowGroup[];
  /**
   * What is odd about accepted rows: far from all others, an unreadable number. HXL tags under the head are no event:
   * they are told here and count as no row.
   */
  remarks: readonly RowGroup[];
}

export interface Progress {
  bytes: number;
  size: number | null;
  rows: number;
}

export interface ReadRows {
  rows: PackedRows;
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
  stop(): void;
}

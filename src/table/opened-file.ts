import type { CellColumn } from "./cell-column";
import type { FileColour } from "../model/file-colour";
import type { RowReport } from "../model/row-report";

/** What is shown is open in this tab only: a file, or several side by side. */
export interface OpenedFile {
  /** Of all of them together, where several are side by side. */
  readonly name: string;
  /** The fingerprint of the site's own data, whose outlines serve the file too. */
  readonly site: string;
  /** The files side by side, in the order of `fileAt` of the rows; a file of ours alone has none. */
  readonly parts: readonly FilePart[];
  /** Of a page that was saved with the files' rows in it: the day it was, EDTF. */
  readonly saved?: string;
  /** Of such a page: what had been found in the files' rows for the texts that its views ask for. */
  readonly found?: readonly FoundRows[];
}

/** One of the files that are shown side by side; its name and its colour can change while it is. */
export interface FilePart {
  /** As the filter on the dataset has it, where there are several. */
  readonly id: string;
  readonly name: string;
  /** null: its events have the colours of their kinds. */
  readonly colour: FileColour | null;
  /** Of its bytes. */
  readonly fingerprint: string;
  /** The day it was last changed, EDTF. */
  readonly dated: string;
  /** So many events it has; where they were saved with a page not all of them need be here. */
  readonly events: number;
  /** Where each row of it went; an atlas has none. */
  readonly account?: FileAccount;
  /** A row as it stands in the file, by column. Rejects with a reason in words. */
  readonly cells?: (row: number) => Promise<readonly FileCell[]>;
  /** All cells of these rows of the file, column by column. Rejects with a reason in words. */
  readonly columns?: (rows: Uint32Array) => Promise<readonly CellColumn[]>;
  /** The rows of the file, ascending, that hold every word of a query, whatever column. Rejects with a reason in words. */
  readonly find?: (query: string, asked: Finding) => Promise<Uint32Array>;
  /** Where a row is an event of an atlas: leaves the files and opens its evidence there. */
  readonly openEvidence?: (row: number) => void;
}

/** What a search in the rows themselves found. */
export interface FoundRows {
  readonly text: string;
  /** Rows of the table, ascending. */
  readonly rows: readonly number[];
  /** So many more rows of the files hold the text, and are no events. */
  readonly strays: number;
}

interface Finding {
  /** Told of how many rows have been read. */
  progress: (rows: number) => void;
  /** Ends it at once. */
  signal: AbortSignal;
}

interface FileAccount {
  report: RowReport;
  /** What was done with rows of one event. */
  repeats: "keep" | "merge";
}

/** A cell as it stands in the file: null is an empty one; `left`: it was left out when the page was saved. */
export interface FileCell {
  column: string;
  text: string | null;
  left?: true;
}

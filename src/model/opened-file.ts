import type { FileColour } from "./file-colour";

/** What is shown is open in this tab only: a file, or several side by side. */
export interface OpenedFile {
  /** Of all of them together, where several are side by side. */
  readonly name: string;
  /** The fingerprint of the site's own data, whose outlines serve the file too. */
  readonly site: string;
  /** The files side by side, in the order of `fileAt` of the rows; a file of ours alone has none. */
  readonly parts: readonly FilePart[];
}

/** One of the files that are shown side by side; its name and its colour can change while it is. */
export interface FilePart {
  /** As the filter on the dataset has it, where there are several. */
  readonly id: string;
  readonly name: string;
  /** null: its events have the colours of their kinds. */
  readonly colour: FileColour | null;
  /** A row as it stands in the file, by column; null is an empty cell. Rejects with a reason in words. */
  readonly cells?: (row: number) => Promise<readonly FileCell[]>;
  /** Where a row is an event of an atlas: leaves the files and opens its evidence there. */
  readonly openEvidence?: (row: number) => void;
}

/** A cell of a row, under its head. */
export interface FileCell {
  column: string;
  text: string | null;
}

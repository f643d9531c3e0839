/**
 * A cell as its format gives it; null is an empty one. Text formats give text alone. A text may be a part of a much
 * longer one that stays in memory with it: what is kept beyond its batch should be copied.
 */
export type Cell = string | number | boolean | Date | null;

/** Some rows after another, each as long as the head. */
export interface RowBatch {
  rows: readonly (readonly Cell[])[];
  /**
   * Of each row, as the file's own software numbers it: those of CSV and XLSX as spreadsheets do, with the head and empty
   * ones counted; features, records,
   * placemarks (positions of a track each) and rows of Parquet from 1.
   */
  numbers: Uint32Array;
  /** Bytes of the file read so far; of what is packed, the packed ones. */
  bytes: number;
  /** Rows that could not be taken apart. */
  torn: readonly { row: number; why: string }[];
  /** Rows that were taken, but not the whole of them. */
  cut?: readonly { row: number; what: string }[];
}

/**
 * A file as a table: its columns, and its rows as they come. At no time are more than a few batches in memory.
 * Rejects with FileFault where the file is not of its kind.
 */
export interface RowSource {
  head: readonly string[];
  /** Bytes in all, as `RowBatch.bytes` counts them; of an archive, those of the file in it; null where that is not known. */
  size: number | null;
  /**
   * Of CSV: how it is read, as detected or as asked for. A file whose start is ASCII may show only later that it is in
   * windows-1252 or its like: the encoding is final when the batches are through, and is to be asked for again then.
   */
  text: { readonly encoding: Encoding; readonly delimiter: string } | null;
  /** What of the file is no part of the table, in words: titles above it, other sheets, other files of an archive. */
  beside?: readonly string[];
  /** Tables that the file has side by side, where it has several; from the outside in. */
  parts?: readonly Parts[];
  /** Can be gone through once. */
  batches: AsyncIterable<RowBatch>;
}

export const ENCODINGS = [
  ...(["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const),
  ...(["windows-1250", "windows-1251", "windows-1254", "windows-1256"] as const),
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Tables side by side, of which one is read: the sheets of a workbook, or the files of an archive. */
export interface Parts {
  of: "sheet" | "entry";
  /** Those that have rows, each once. */
  names: readonly string[];
  taken: string;
}

/** What the reader says of a file instead of what would be detected. */
export interface SourceOptions {
  encoding?: Encoding;
  delimiter?: string;
  /** Name of the sheet that is read. */
  sheet?: string;
  /** Name of the file that is read, with its folders, in an archive. */
  entry?: string;
}

export type TableFormat =
  "csv" | "xlsx" | "ods" | "geojson" | "geojsonl" | "json" | "jsonl" | "kml" | "parquet";

/** A cell as its format gives it; null is an empty one. Text formats give text alone. */
export type Cell = string | number | boolean | Date | null;

/** Some rows after another, each as long as the head. */
export interface RowBatch {
  rows: readonly (readonly Cell[])[];
  /** Of each row, as the file's own software numbers it; features and placemarks count from 1. */
  numbers: Uint32Array;
  /** Bytes of the file read so far. */
  bytes: number;
  /** Rows that could not be taken apart. */
  torn: readonly { row: number; why: string }[];
}

/**
 * A file as a table: its columns, and its rows as they come. At no time are more than a few batches in memory.
 * Rejects with FileFault where the file is not of its kind.
 */
export interface RowSource {
  head: readonly string[];
  /** Bytes in all, as `RowBatch.bytes` counts them; null where that is not known. */
  size: number | null;
  /** Of text files: how they are read, as detected or as asked for. */
  text: { encoding: Encoding; delimiter: string } | null;
  /** Can be gone through once. */
  batches: AsyncIterable<RowBatch>;
}

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What the reader says of a text file instead of what would be detected. */
export interface SourceOptions {
  encoding?: Encoding;
  delimiter?: string;
}

export type TableFormat = "csv" | "xlsx" | "geojson" | "geojsonl" | "kml" | "parquet";

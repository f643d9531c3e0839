import type { ByteReader } from "./byte-reader";
import type { ByteWriter } from "./byte-writer";

/** How one column of rows is written, and read from anywhere. */
export interface ColumnCodec<Column> {
  /** `rows`: which rows of the table, in their order. O(rows + values). */
  write(column: Column, rows: Uint32Array, out: ByteWriter): void;
  /** Throws SavedRowsError unless everything is as `write` leaves it. O(count + values). */
  read(count: number, from: ByteReader): Column;
}

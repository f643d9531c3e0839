import { unknownFault } from "./faults";

/** Columns that a table can have: one with more has its values in the names. */
const MOST_COLUMNS = 5000;
/** Cells of a batch, about; and rows of one, at most. */
const [BATCH_CELLS, BATCH_ROWS] = [500_000, 4096];

/** Throws FileFault where a table has more columns than any that people make. */
export function refuseTooWide(columns: number): void {
  if (columns > MOST_COLUMNS)
    throw unknownFault(
      `It has more than ${MOST_COLUMNS} columns: it is no table of events.`,
      "Save it with events in rows and what is said of them in columns, and open that.",
    );
}

/** Rows that are handed on together of a table so wide. */
export function rowsOfBatch(columns: number): number {
  return Math.max(16, Math.min(BATCH_ROWS, Math.floor(BATCH_CELLS / Math.max(1, columns))));
}

import { rowFields, type RowRecord, type RowSource } from "./row-fields";

/** How the events of somebody's file are written one after the other. */
export interface RowsFormat {
  /** Of the file. */
  type: string;
  begin: (names: readonly string[]) => string;
  row: (record: RowRecord, names: readonly string[]) => string;
  between: string;
  end: string;
}

/** Rows written between two pauses. */
const PIECE = 5_000;

/**
 * The events in view in a format. `pause` is waited for between pieces with how much is written (0–1); it rejects to call
 * the writing off. O(rows in view).
 */
export async function writeRows(
  source: RowSource,
  { type, begin, row, between, end }: RowsFormat,
  pause: (done: number) => Promise<void>,
): Promise<Blob> {
  const { count } = source.visible;
  const { names, at } = rowFields(source);
  const pieces = [begin(names)];
  for (let from = 0; from < count; from += PIECE) {
    const records: string[] = [];
    for (let next = from; next < Math.min(from + PIECE, count); next++) records.push(row(at(next), names));
    pieces.push(from === 0 ? "" : between, records.join(between));
    await pause(Math.min(1, (from + PIECE) / count));
  }
  return new Blob([...pieces, end], { type });
}

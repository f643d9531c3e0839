import type { PackedRows } from "./event-rows";

/** Rows of one of several files, by its place among them, as the file numbers them; in the table's order. O(n). */
export function fileRowsOf(
  { count, fileRow, dataset }: Pick<PackedRows, "count" | "fileRow" | "dataset">,
  file: number,
): Uint32Array {
  const found = new Uint32Array(count);
  let length = 0;
  for (let row = 0; row < count; row++)
    if (Math.max(0, dataset.codes[row]! - 1) === file) found[length++] = fileRow[row]!;
  return found.slice(0, length);
}

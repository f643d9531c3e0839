import type { Progress } from "./importer";
import type { Cell, RowSource } from "./row-source";

/** What is done with a file's rows, in their order. */
export interface RowVisitor {
  row(cells: readonly Cell[], number: number): void;
  /** Could not be taken apart. */
  torn(why: string, number: number): void;
  /** Was taken, but not the whole of it. */
  cut?(what: string, number: number): void;
  /** Under the head, and no event: HXL tags. */
  tags(number: number): void;
  /** Between batches; true ends the reading. */
  pause?(now: Progress): boolean;
}

/** Rows under the head that may be tags. */
const TAGS_WITHIN = 2;

/** Goes through a file's rows once, the head first where it is a row itself. Rejects with FileFault. O(bytes). */
export async function eachRow(source: RowSource, headless: boolean, visit: RowVisitor): Promise<void> {
  let [rows, tags] = [0, 0];
  if (headless) {
    rows++;
    visit.row(source.head, 1);
  }
  for await (const batch of source.batches) {
    for (const { row, why } of batch.torn) visit.torn(why, row);
    for (const { row, what } of batch.cut ?? []) visit.cut?.(what, row);
    for (let at = 0; at < batch.rows.length; at++) {
      const cells = batch.rows[at]!;
      const number = batch.numbers[at]!;
      if (rows + tags < TAGS_WITHIN && areTags(cells)) {
        tags++;
        visit.tags(number);
        continue;
      }
      rows++;
      visit.row(cells, number);
    }
    rows += batch.torn.length;
    if (visit.pause?.({ bytes: batch.bytes, size: source.size, rows })) return;
  }
}

/** A row of HXL hashtags: `#date+year`, `#geo+lat`. */
function areTags(cells: readonly Cell[]): boolean {
  const given = cells.filter((cell) => cell !== null && cell !== "");
  return (
    given.length > 0 &&
    given.every((cell) => typeof cell === "string" && /^\s*#[a-z][a-z0-9_+\s]*$/i.test(cell))
  );
}

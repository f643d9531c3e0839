import { cellText } from "./cell-text";
import { eachRow } from "./each-row";
import type { Progress } from "./importer";
import type { Plan } from "./plan";
import type { RowSource } from "./row-source";
import { wordFinder } from "./word-finder";

/** Milliseconds between two reports of progress. */
const PACE = 100;

/**
 * The rows of a file, ascending, in which each word of a query begins some word of some cell, spelling folded as in every
 * search. Nothing of a row is kept. O(bytes).
 */
export async function findRows(
  source: RowSource,
  { headless }: Pick<Plan, "headless">,
  query: string,
  progress: (now: Progress) => void,
): Promise<Uint32Array> {
  const find = wordFinder(query);
  const found: number[] = [];
  let last = performance.now();
  await eachRow(source, headless ?? false, {
    row(cells, number) {
      let missing = find.all;
      for (let at = 0; at < cells.length && missing !== 0; at++) {
        const cell = cells[at]!;
        if (cell !== null && cell !== "") missing &= ~find.in(cellText(cell), missing);
      }
      if (missing === 0) found.push(number);
    },
    torn: () => {},
    tags: () => {},
    pause(now) {
      if (performance.now() - last >= PACE) {
        last = performance.now();
        progress(now);
      }
      return find.all === 0;
    },
  });
  return find.all === 0 ? new Uint32Array() : Uint32Array.from(found);
}

import { columnOf } from "./column-of";
import type { ByteSource } from "../byte-source";
import { openText } from "../text/open-text";
import type { MergedRange } from "../sheets/merged-cells";

const RANGE = /mergeCell\s+ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})["']/g;
/** Packed bytes of a sheet, and ranges, up to which they are looked for: what people merge by hand is small. */
const [MOST_BYTES, MOST_RANGES] = [2 * 2 ** 20, 50_000];
/** Signs that a range may have been cut in. */
const SEAM = 200;

/** The cells of a sheet that are merged over several rows, by their first row; they stand at its end. O(bytes). */
export async function mergedRanges(sheet: ByteSource): Promise<ReadonlyMap<number, readonly MergedRange[]>> {
  const found = new Map<number, MergedRange[]>();
  if (sheet.size > MOST_BYTES) return found;
  const pieces = await openText(sheet, {});
  let [rest, count] = ["", 0];
  for await (const { text } of pieces()) {
    const all = rest + text;
    let end = 0;
    for (const match of all.matchAll(RANGE)) {
      end = match.index + match[0].length;
      const [, letters = "", first, last] = match;
      const [column, from, to] = [columnOf(letters, 0), Number(first), Number(last)];
      if (column === null || to <= from || ++count > MOST_RANGES) continue;
      const same = found.get(from) ?? [];
      if (same.length === 0) found.set(from, same);
      same.push({ column, from, to });
    }
    rest = all.slice(Math.max(end, all.length - SEAM));
  }
  return found;
}

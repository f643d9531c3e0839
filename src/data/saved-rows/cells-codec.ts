import { ByteReader } from "./byte-reader";
import { ByteWriter } from "./byte-writer";
import type { DictionaryColumn } from "../../table/columns";
import { packCodes } from "../../table/pack-numbers";

/** Cells of one column: texts in the order of their first coming, and by row 0 for the next new one. O(cells). */
export function writeCells({ values, codes }: DictionaryColumn): Blob {
  const out = new ByteWriter();
  const numbers = new Map<number, number>([[0, 0]]);
  const taken: string[] = [];
  const rest = Uint32Array.from(codes, (code) => {
    const known = numbers.get(code);
    if (known !== undefined) return known + 1;
    numbers.set(code, taken.push(values[code]!));
    return 0;
  });
  out.json(taken);
  out.numbers(rest);
  return out.blob();
}

/** The cells of `count` rows again. `where`: what they are called in a SavedRowsError, which it throws. O(bytes). */
export function readCells(bytes: Uint8Array, count: number, where: string): DictionaryColumn {
  const from = new ByteReader(bytes);
  from.where = where;
  const values = ["", ...from.texts()];
  let next = 1;
  const codes = from.numbers(count).map((one) => (one === 0 ? next++ : one - 1));
  if (next !== values.length || codes.some((code) => code >= next)) from.fail("a cell is not there");
  from.end();
  return { values, codes: packCodes(codes) };
}

import type { ByteWriter } from "./byte-writer";
import type { ColumnCodec } from "./column-codec";
import { byFrequency, readCodes, writeCodes } from "./row-codes";
import type { DictionaryColumn } from "../../table/columns";
import { packCodes } from "../../table/pack-numbers";

/** A text a row. Texts that no row has are left out; frequent ones have small codes. */
export function dictionary(name: string, given?: string): ColumnCodec<DictionaryColumn> {
  return {
    write({ values, codes }, rows, out) {
      const own = Uint32Array.from(rows, (row) => codes[row]!);
      writeUsed(values, own, out, { name, given });
    },
    read(count, from) {
      const values = ["", ...from.texts()];
      return { values, codes: packCodes(readCodes(from, count, values.length, { name, given })) };
    },
  };
}

/** A number a row, NaN where there is none; none beyond `most` either way. Equal numbers are kept once. */
export function decimals(name: string, most: number, given?: string): ColumnCodec<Float64Array> {
  return {
    write(column, rows, out) {
      const codes = new Map<number, number>([[NaN, 0]]);
      const own = Uint32Array.from(rows, (row) => {
        const value = column[row]!;
        if (!codes.has(value)) codes.set(value, codes.size);
        return codes.get(value)!;
      });
      writeUsed([...codes.keys()], own, out, { name, given });
    },
    read(count, from) {
      const values = [NaN, ...from.decimals(most)];
      const codes = readCodes(from, count, values.length, { name, given });
      return Float64Array.from(codes, (code) => values[code]!);
    },
  };
}

/** The values that some row has, the frequent ones first, and by row the place of its own. */
function writeUsed(
  values: readonly (string | number)[],
  own: Uint32Array,
  out: ByteWriter,
  { name, given }: { name: string; given: string | undefined },
): void {
  const { used, renamed } = byFrequency(own, values.length);
  out.json(used.map((code) => values[code]!));
  writeCodes(
    out,
    own.map((code) => renamed[code]!),
    name,
    given,
  );
}

/** A code a row, below `limit`: an index into one of the model's lists. */
export function kinds(name: string, limit: number, given?: string): ColumnCodec<Uint8Array> {
  return {
    write(column, rows, out) {
      writeCodes(
        out,
        Uint32Array.from(rows, (row) => column[row]!),
        name,
        given,
      );
    },
    read(count, from) {
      return Uint8Array.from(readCodes(from, count, limit, { name, given }));
    },
  };
}

import type { ByteReader } from "./byte-reader";
import type { ByteWriter } from "./byte-writer";
import { guessed, unguessed } from "./guess";

/** Writes a code a row, as what cannot be guessed from the column `given`, if any; `name` is what others call it. */
export function writeCodes(out: ByteWriter, codes: Uint32Array, name: string, given?: string): void {
  out.known.set(name, codes);
  out.numbers(given === undefined ? codes : unguessed(codes, out.known.get(given)!));
}

/** Each below `limit`. Throws SavedRowsError. */
export function readCodes(
  from: ByteReader,
  count: number,
  limit: number,
  { name, given }: { name: string; given?: string | undefined },
): Uint32Array {
  const read =
    given === undefined ? from.numbers(count) : guessed(from.numbers(count), from.known.get(given)!);
  for (let row = 0; row < count; row++) {
    if (read[row]! < 0 || read[row]! >= limit) from.fail("a code is beyond its dictionary");
  }
  const codes = read instanceof Uint32Array ? read : Uint32Array.from(read);
  from.known.set(name, codes);
  return codes;
}

/**
 * The codes that are used, but for 0, the most frequent first; of equally frequent ones the least. `codes` may hold any
 * below `limit`. O(codes + limit log limit).
 */
export function byFrequency(
  codes: ArrayLike<number>,
  limit: number,
): { used: number[]; renamed: Uint32Array } {
  const uses = new Uint32Array(limit);
  for (let at = 0; at < codes.length; at++) uses[codes[at]!]!++;
  const used = Array.from({ length: limit }, (_, code) => code).filter((code) => code > 0 && uses[code]! > 0);
  used.sort((a, b) => uses[b]! - uses[a]! || a - b);
  const renamed = new Uint32Array(limit);
  used.forEach((code, at) => (renamed[code] = at + 1));
  return { used, renamed };
}

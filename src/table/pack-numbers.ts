import type { Codes, Counts } from "./columns";

/** Whole numbers from 0 in as few bytes as the greatest needs. O(n). */
export function packCodes(numbers: ArrayLike<number>): Codes {
  let most = 0;
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! > most) most = numbers[at]!;
  if (most <= 0xff) return new Uint8Array(numbers);
  return most <= 0xffff ? new Uint16Array(numbers) : new Uint32Array(numbers);
}

/** Numbers of people, NOT_GIVEN among them, in as few bytes as the greatest needs. O(n). */
export function packCounts(numbers: ArrayLike<number>): Counts {
  let most = 0;
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! > most) most = numbers[at]!;
  if (most <= 0x7f) return new Int8Array(numbers);
  return most <= 0x7fff ? new Int16Array(numbers) : new Int32Array(numbers);
}

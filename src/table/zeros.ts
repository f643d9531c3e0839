/** So many numbers are made room for at a time: 256 KB. */
const ROOM = 1 << 15;

let [numbers, numbersUsed] = [new Float64Array(0), 0];
let [counts, countsUsed] = [new Uint32Array(0), 0];

/**
 * An array of zeros that nobody else has, cut out of a larger one: in a browser memory of its own costs several
 * microseconds, ten times what is written into it at a step of the slider. O(1), now and then O(room).
 */
export function zeroNumbers(length: number): Float64Array {
  if (length > ROOM / 4) return new Float64Array(length);
  if (numbersUsed + length > numbers.length) [numbers, numbersUsed] = [new Float64Array(ROOM), 0];
  numbersUsed += length;
  return numbers.subarray(numbersUsed - length, numbersUsed);
}

/** The same of whole numbers from 0. */
export function zeroCounts(length: number): Uint32Array {
  if (length > ROOM / 4) return new Uint32Array(length);
  if (countsUsed + length > counts.length) [counts, countsUsed] = [new Uint32Array(ROOM), 0];
  countsUsed += length;
  return counts.subarray(countsUsed - length, countsUsed);
}

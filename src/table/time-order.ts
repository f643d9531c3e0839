/** What rows are sorted by; columns may have more room than rows. */
interface Dated {
  start: Int32Array;
  end: Int32Array;
  fileRow: Uint32Array;
}

/** The first `count` rows by start, then end, then row of the file. O(n): a stable radix sort, least key first. */
export function timeOrder({ start, end, fileRow }: Dated, count: number): Uint32Array {
  const first = new Uint32Array(count);
  for (let row = 0; row < count; row++) first[row] = row;
  // Signed days in the order of unsigned keys: their sign bit turned over.
  const keys = [fileRow, new Uint32Array(end.buffer), new Uint32Array(start.buffer)];
  return keys.reduce((order, key, at) => sortedBy(order, key, at === 0 ? 0 : 0x80000000), first);
}

/**
 * The rows in the order of their keys, those with one key as they were; `flip` are bits of the keys to be turned over
 * first. O(n).
 */
export function sortedBy(order: Uint32Array, key: Uint32Array, flip = 0): Uint32Array {
  if (isSorted(order, key, flip)) return order;
  return byDigit(byDigit(order, key, flip, 0), key, flip, 16);
}

function isSorted(order: Uint32Array, key: Uint32Array, flip: number): boolean {
  for (let at = 1; at < order.length; at++) {
    if ((key[order[at - 1]!]! ^ flip) >>> 0 > (key[order[at]!]! ^ flip) >>> 0) return false;
  }
  return true;
}

function byDigit(order: Uint32Array, key: Uint32Array, flip: number, shift: number): Uint32Array {
  const next = new Uint32Array(0x10001);
  const digit = (row: number) => ((key[row]! ^ flip) >>> shift) & 0xffff;
  for (const row of order) next[digit(row) + 1]!++;
  for (let at = 1; at < next.length; at++) next[at]! += next[at - 1]!;
  const result = new Uint32Array(order.length);
  for (const row of order) result[next[digit(row)]!++] = row;
  return result;
}

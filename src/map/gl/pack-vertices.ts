import type { PointColumns } from "../../table/point-columns";

/** Bytes of a vertex: position (two Int32), last day (Int32), look (Uint32). */
export const VERTEX_BYTES = 16;
/**
 * The unit square is so many steps wide here: half as many as in the columns, so that the difference of any two
 * positions fits an Int32 and the map's centre is taken away in whole numbers.
 */
export const GL_UNIT = 2 ** 31;

/** One vertex a row, in the table's order: a window is a range of them. O(n). */
export function packVertices({ count, x, y, look }: PointColumns, end: Int32Array): ArrayBuffer {
  const buffer = new ArrayBuffer(count * VERTEX_BYTES);
  const whole = new Int32Array(buffer);
  for (let row = 0; row < count; row++) {
    const at = 4 * row;
    whole[at] = x[row]! >>> 1;
    whole[at + 1] = y[row]! >>> 1;
    whole[at + 2] = end[row]!;
    whole[at + 3] = look[row]!;
  }
  return buffer;
}

/** 1 for each row that passes every filter. O(n). */
export function passMask(fails: Uint16Array): Uint8Array<ArrayBuffer> {
  const mask = new Uint8Array(fails.length);
  for (let row = 0; row < fails.length; row++) if (fails[row] === 0) mask[row] = 1;
  return mask;
}

/** The events before and after one in view, by table row; the one itself need not be in view. O(n). */
export function neighbours(
  rows: Iterable<number>,
  row: number,
): { earlier: number | null; later: number | null } {
  let [earlier, later]: [number | null, number | null] = [null, null];
  for (const one of rows) {
    if (one < row && (earlier === null || one > earlier)) earlier = one;
    if (one > row && (later === null || one < later)) later = one;
  }
  return { earlier, later };
}

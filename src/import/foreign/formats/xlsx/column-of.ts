/** Columns that a sheet can have. */
export const MOST_COLUMNS = 16_384;

/** The column in a name like `BC12` that begins at `from`, from 0; null where there is none. */
export function columnOf(name: string, from: number): number | null {
  let column = 0;
  for (let at = from; at < name.length; at++) {
    const code = name.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column > 0 && column <= MOST_COLUMNS ? column - 1 : null;
}

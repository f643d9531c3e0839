/** Rows beyond the edges that are made all the same, so that scrolling by little shows no gap. */
const BEYOND = 6;

/** What is seen of the rows: where from, and how much, px. */
export interface Sight {
  top: number;
  height: number;
}

/** First row to make, and the first after it not to. O(1), however many there are. */
export function rowWindow(
  { top, height }: Sight,
  rowHeight: number,
  count: number,
): { from: number; to: number } {
  const from = Math.max(0, Math.min(Math.floor(top / rowHeight) - BEYOND, count - 1));
  const to = Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND);
  return { from, to: Math.max(from, to) };
}

/** The rows to make, in order: those of the window, and one that must not go for being out of sight (-1: none). */
export function rowsToMake(from: number, to: number, kept: number, count: number): number[] {
  const rows = Array.from({ length: to - from }, (_, at) => from + at);
  if (kept < 0 || kept >= count || (kept >= from && kept < to)) return rows;
  return kept < from ? [kept, ...rows] : [...rows, kept];
}

/** Where to scroll so that a row is seen whole: nowhere when it is, else with it in the middle. */
export function topFor(row: number, { top, height }: Sight, rowHeight: number): number {
  const [start, end] = [row * rowHeight, (row + 1) * rowHeight];
  return start >= top && end <= top + height ? top : Math.max(0, start - (height - rowHeight) / 2);
}

import type { EventTable } from "./event-table";
import type { FailBits } from "./filter";
import { collectRows, type Row, type RowSet } from "./rows";
import { rowsStarting, type TimeWindow } from "./window";

/** What decides which rows a window shows. */
interface Shown {
  table: EventTable;
  window: TimeWindow;
  fails: FailBits;
  /** How many they are, which is known without them (tally). */
  count: number;
}

/** The rows of a window that pass every filter; they are collected when somebody asks for them all. O(1) until then. */
export function windowRows({ table, window, fails, count }: Shown): RowSet {
  let found: RowSet | null = null;
  const all = () => (found ??= collectRows(table, window, (row) => fails[row] === 0));
  return {
    count,
    get rows() {
      return all().rows;
    },
    get certain() {
      return all().certain;
    },
    latest: (most) => latestIn({ table, window, fails, count }, most),
  };
}

/** The last rows, from the window's end backwards. O(rows passed over). */
function latestIn({ table, window, fails, count }: Shown, most: number): Row[] {
  const { first, next } = rowsStarting(table, window);
  const { start, end, spans } = table;
  const wanted = Math.min(most, count);
  const latest: Row[] = [];
  for (let row = next - 1; row >= first && latest.length < wanted; row--) {
    if (fails[row] === 0) latest.push({ row, certain: end[row]! <= window.to });
  }
  for (let at = spans.length - 1; at >= 0 && latest.length < wanted; at--) {
    const row = spans[at]!;
    const reaches = row < first && end[row]! >= window.from && start[row]! <= window.to;
    if (reaches && fails[row] === 0) latest.push({ row, certain: false });
  }
  return latest;
}

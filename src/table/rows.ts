import type { EventTable } from "./event-table";
import { forEachInWindow, type TimeWindow } from "./window";

/** Rows of a window in time order, and whether each lies certainly in it (1) or possibly (0). */
export interface RowSet {
  readonly count: number;
  readonly rows: Uint32Array;
  readonly certain: Uint8Array;
  /** The latest, at most so many, where they can be had without all the others. */
  readonly latest?: (most: number) => Row[];
}

/** The rows of a window that `keep` lets through. O(rows in the window), two typed arrays, no objects. */
export function collectRows(table: EventTable, window: TimeWindow, keep: (row: number) => boolean): RowSet {
  const rows = new Uint32Array(table.count);
  const certain = new Uint8Array(table.count);
  let count = 0;
  forEachInWindow(table, window, (row, isCertain) => {
    if (!keep(row)) return;
    rows[count] = row;
    certain[count++] = isCertain ? 1 : 0;
  });
  return { count, rows: rows.subarray(0, count), certain: certain.subarray(0, count) };
}

/** One row of a set, for the few that a panel shows. */
export interface Row {
  row: number;
  certain: boolean;
}

/** Visits a set's rows in time order. O(rows). */
export function forEachRow(
  { count, rows, certain }: RowSet,
  visit: (row: number, certain: boolean) => void,
): void {
  for (let at = 0; at < count; at++) visit(rows[at]!, certain[at] === 1);
}

/**
 * The latest rows of a set, at most so many, the first few skipped, as a list to show. O(most), or what `latest` takes;
 * where any are skipped, all rows are collected.
 */
export function latestRows(set: RowSet, most = set.count, skipped = 0): Row[] {
  if (set.latest && skipped === 0) return set.latest(most);
  const { count, rows, certain } = set;
  const length = Math.max(0, Math.min(count - skipped, most));
  return Array.from({ length }, (_, at) => {
    const from = count - 1 - skipped - at;
    return { row: rows[from]!, certain: certain[from] === 1 };
  });
}

/** The same rows, each counted as certain. O(1), O(rows) when they are asked for. */
export function allCertain(set: RowSet): RowSet {
  let certain: Uint8Array | null = null;
  return {
    count: set.count,
    get rows() {
      return set.rows;
    },
    get certain() {
      return (certain ??= new Uint8Array(set.count).fill(1));
    },
    latest: (most) => latestRows(set, most).map(({ row }) => ({ row, certain: true })),
  };
}

/** Rows of a set that pass. O(rows). */
export function filterRows(set: RowSet, keep: (row: number, certain: boolean) => boolean): RowSet {
  const rows = new Uint32Array(set.count);
  const certain = new Uint8Array(set.count);
  let count = 0;
  for (let at = 0; at < set.count; at++) {
    if (!keep(set.rows[at]!, set.certain[at] === 1)) continue;
    rows[count] = set.rows[at]!;
    certain[count++] = set.certain[at]!;
  }
  return { count, rows: rows.subarray(0, count), certain: certain.subarray(0, count) };
}

/** A list of rows as a set, all certain or all not. O(rows). */
export function rowSet(rows: readonly number[], certain: boolean): RowSet {
  const flags = new Uint8Array(rows.length).fill(certain ? 1 : 0);
  return { count: rows.length, rows: Uint32Array.from(rows), certain: flags };
}

import { pointlessRows } from "../../table/point-columns";
import { PLACE_PRECISIONS, type PlacePrecision } from "../../model/precision";
import type { EventTable } from "../../table/event-table";
import type { FailBits } from "../../table/filter";
import type { Row } from "../../table/rows";
import { firstFrom } from "../../table/first-from";
import { rowsStarting, type TimeWindow } from "../../table/window";

/** Rows that no point stands for, in time order. */
export interface UndrawnRows {
  rows: Uint32Array;
  /** Up to each of them, it included: how many are not placed at all. */
  placeless: Uint32Array;
}

/** Of a window: how many, and the latest of them. */
export interface UndrawnInWindow {
  /** Known to a country or a region. */
  vague: number;
  /** Without a place, or at one that could not be found. */
  placeless: number;
  latest: readonly Row[];
}

/** Those that pass the filters whose bits are in `mask`. O(rows without a point), once per filters. */
export function undrawnRows(table: EventTable, fails: FailBits, mask: number): UndrawnRows {
  const all = table.index?.undrawn ?? pointlessRows(table);
  const rows = all.filter((row) => (fails[row]! & mask) === 0);
  let without = 0;
  const placeless = rows.map((row) => (without += isPlaceless(table, row) ? 1 : 0));
  return { rows, placeless };
}

/** Whether not even the middle of a country or region is known. O(1). */
function isPlaceless(table: EventTable, row: number): boolean {
  const precision: PlacePrecision = PLACE_PRECISIONS[table.precision[row]!]!;
  return Number.isNaN(table.lat[row]!) || (precision !== "country" && precision !== "region");
}

/** O(log n + `most` + undrawn rows that start before the window). */
export function undrawnIn(
  { rows, placeless }: UndrawnRows,
  table: EventTable,
  window: TimeWindow,
  most: number,
): UndrawnInWindow {
  const starting = rowsStarting(table, window);
  const first = firstFrom(rows, 0, rows.length, starting.first);
  const last = firstFrom(rows, first, rows.length, starting.next);
  const upTo = (at: number) => (at === 0 ? 0 : placeless[at - 1]!);
  let without = upTo(last) - upTo(first);
  let count = last - first;
  const latest: Row[] = [];
  for (let at = last - 1; at >= first && latest.length < most; at--) {
    latest.push({ row: rows[at]!, certain: table.end[rows[at]!]! <= window.to });
  }
  for (let at = first - 1; at >= 0; at--) {
    const row = rows[at]!;
    if (table.end[row]! < window.from) continue;
    count++;
    if (isPlaceless(table, row)) without++;
    if (latest.length < most) latest.push({ row, certain: false });
  }
  return { vague: count - without, placeless: without, latest };
}

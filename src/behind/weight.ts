import type { Measure } from "../model/measure";
import type { EventTable } from "../table/event-table";
import { latestRows, type Row, type RowSet } from "../table/rows";

/** Certain before possible, largest number first, those without one after, the latest first. O(n log n). */
export function byWeight(table: EventTable, measure: Measure, rows: RowSet): Row[] {
  const weight = ({ row }: Row) => (measure === "events" ? 0 : table[measure].best[row]!);
  return latestRows(rows).sort(
    (a, b) => Number(b.certain) - Number(a.certain) || weight(b) - weight(a) || b.row - a.row,
  );
}

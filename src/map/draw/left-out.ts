import { isOutlined, isPoint, PLACE_PRECISIONS } from "../../model/precision";
import type { EventTable } from "../../table/event-table";
import { except, type FailBits } from "../../table/filter";
import { collectRows, latestRows, type Row } from "../../table/rows";
import type { TimeWindow } from "../../table/window";

/**
 * Rows that a drawn area cannot hold, wherever it is drawn: known to a country or region only, or not placed. Only
 * those that pass every other filter, the latest first. O(rows in the window).
 */
export function leftOutOfShape(table: EventTable, window: TimeWindow, fails: FailBits): Row[] {
  const others = except("shape");
  const isPlaced = (row: number) => {
    const precision = PLACE_PRECISIONS[table.precision[row]!]!;
    return (isPoint(precision) || isOutlined(precision)) && !Number.isNaN(table.lat[row]!);
  };
  return latestRows(collectRows(table, window, (row) => (fails[row]! & others) === 0 && !isPlaced(row)));
}

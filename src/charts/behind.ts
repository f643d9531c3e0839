import type { Dimension } from "../model/filters";
import type { HarmMeasure, Measure } from "../model/measure";
import { EVENT_TYPES } from "../model/event-type";
import type { VisibleRow } from "../session/Session.svelte";
import { NOT_GIVEN } from "../table/columns";
import { EXPECTS, type EventTable } from "../table/event-table";
import { except, type FailBits } from "../table/filter";
import { valuesOf } from "../table/group";
import { forEachInWindow, type TimeWindow } from "../table/window";

/** Whether an event bears on the measure: it gives a number, or should have given one. */
export function bearsOn(table: EventTable, measure: Measure, row: number): boolean {
  return hasNumber(table, measure, row) || (measure !== "events" && isExpected(table, measure, row));
}

/** Whether an event gives a number of the measure; of events each is one. */
export function hasNumber(table: EventTable, measure: Measure, row: number): boolean {
  return measure === "events" || table[measure].low[row] !== NOT_GIVEN;
}

function isExpected(table: EventTable, measure: HarmMeasure, row: number): boolean {
  return EVENT_TYPES[table.type[row]!] === EXPECTS[measure];
}

/** The events a bar is made of, its own filter left out as in the bar itself. O(rows in the window). */
export function rowsBehind(
  table: EventTable,
  window: TimeWindow,
  fails: FailBits,
  of: { by: Dimension; value: string; measure: Measure },
): VisibleRow[] {
  const mask = except(of.by);
  const rows: VisibleRow[] = [];
  forEachInWindow(table, window, (row, certain) => {
    if ((fails[row]! & mask) !== 0 || !bearsOn(table, of.measure, row)) return;
    if (valuesOf(table, of.by, row).includes(of.value)) rows.push({ row, certain });
  });
  return rows;
}

/** Certain before possible, largest number first, those without one after, the latest first. O(n log n). */
export function byWeight(table: EventTable, measure: Measure, rows: readonly VisibleRow[]): VisibleRow[] {
  const weight = ({ row }: VisibleRow) => (measure === "events" ? 0 : table[measure].best[row]!);
  return [...rows].sort(
    (a, b) => Number(b.certain) - Number(a.certain) || weight(b) - weight(a) || b.row - a.row,
  );
}

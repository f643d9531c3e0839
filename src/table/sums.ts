import { NOT_GIVEN, type CountColumn } from "./columns";
import { EXPECTS, type EventTable } from "./event-table";
import { EVENT_TYPES } from "../model/event-type";
import type { HarmMeasure } from "../model/measure";

/** A sum of people over events. Open ends stay open, unknown stays apart from zero. */
export interface PeopleSum {
  low: number;
  best: number;
  /** Sum of the upper ends that are given; a lower bound of the upper end where `open`. */
  high: number;
  /** Whether any event's upper end is open. */
  open: boolean;
  /** Events with a number. */
  known: number;
  /** Events of the type that should have one (attacks, arrests) without a number. */
  unknown: number;
}

export function emptySum(): PeopleSum {
  return { low: 0, best: 0, high: 0, open: false, known: 0, unknown: 0 };
}

/** Adds a row to a sum. O(1). */
export function addRow(sum: PeopleSum, table: EventTable, measure: HarmMeasure, row: number): void {
  const column: CountColumn = table[measure];
  const low = column.low[row]!;
  if (low === NOT_GIVEN) {
    if (EVENT_TYPES[table.type[row]!] === EXPECTS[measure]) sum.unknown++;
    return;
  }
  const high = column.high[row]!;
  sum.known++;
  sum.low += low;
  sum.best += column.best[row]!;
  sum.open ||= high === NOT_GIVEN;
  sum.high += high === NOT_GIVEN ? Math.max(low, column.best[row]!) : high;
}

/** Two sums of different rows as one. */
export function addSum(a: PeopleSum, b: PeopleSum): PeopleSum {
  return {
    low: a.low + b.low,
    best: a.best + b.best,
    high: a.high + b.high,
    open: a.open || b.open,
    known: a.known + b.known,
    unknown: a.unknown + b.unknown,
  };
}

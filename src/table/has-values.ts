import { NOT_GIVEN } from "./columns";
import type { EventTable } from "./event-table";
import { knownValues } from "./group";
import type { Dimension } from "../model/filters";
import type { HarmMeasure } from "../model/measure";

/** Whether any event has a value in a dimension; what says that there is none is no value. O(n). */
export function hasValues(table: EventTable, by: Dimension): boolean {
  const none = by === "side" || by === "precision" ? "none" : "";
  return knownValues(table, by).some((value) => value !== none);
}

/** Whether any event gives a number of people. O(n); O(1) of a table with an index. */
export function hasNumbers(table: Pick<EventTable, HarmMeasure | "index">, measure: HarmMeasure): boolean {
  if (table.index) return table.index.numbers[measure];
  return table[measure].low.some((low) => low !== NOT_GIVEN);
}

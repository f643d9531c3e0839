import type { EventTable } from "./event-table";
import { except, type FailBits } from "./filter";
import { SIDES } from "./side";
import { addToTotals, emptyTotals, type WindowTotals } from "./totals";
import { forEachInWindow, type TimeWindow } from "./window";
import { EVENT_TYPES } from "../model/event-type";
import type { Dimension } from "../model/filters";

export interface Group extends WindowTotals {
  /** The dimension's value; "" for events without one. */
  value: string;
}

/**
 * Totals per value of a dimension, leaving out that dimension's own filter, so that a chart still
 * shows what else could be chosen. An event with several actors or documents counts under each, so
 * such groups may add up to more than the whole. In the order of first appearance. O(rows in the window).
 */
export function groupTotals(table: EventTable, by: Dimension, window: TimeWindow, fails: FailBits): Group[] {
  const mask = except(by);
  const groups = new Map<string, Group>();
  forEachInWindow(table, window, (row, certain) => {
    if ((fails[row]! & mask) !== 0) return;
    for (const value of valuesOf(table, by, row)) {
      let group = groups.get(value);
      if (!group) groups.set(value, (group = { value, certain: emptyTotals(), possible: emptyTotals() }));
      addToTotals(certain ? group.certain : group.possible, table, row);
    }
  });
  return [...groups.values()];
}

const NONE = [""];

/** The row's values in a dimension; [""] when it has none. */
export function valuesOf(table: EventTable, by: Dimension, row: number): readonly string[] {
  if (by === "type") return [EVENT_TYPES[table.type[row]!]!];
  if (by === "side") return [SIDES[table.side[row]!]!];
  if (by !== "actor" && by !== "doer" && by !== "document") return [table[by].values[table[by].codes[row]!]!];
  const { offsets, codes, values } = table[by];
  const found = Array.from(codes.subarray(offsets[row]!, offsets[row + 1]!), (code) => values[code]!);
  return found.length > 0 ? found : NONE;
}

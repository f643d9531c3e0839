import type { Dimension } from "../model/filters";
import type { EventTable } from "../table/event-table";
import { SIDES } from "../table/side";
import type { Group } from "../table/group";

/** A value one can filter by, and how many events it would show. */
export interface Option {
  value: string;
  label: string;
  certain: number;
  /** Events only possibly in the window; never part of `certain`. */
  possible: number;
  chosen: boolean;
}

export interface OptionsInput {
  table: EventTable;
  dimension: Exclude<Dimension, "type">;
  groups: readonly Group[];
  chosen: readonly string[];
  nameOf: (value: string) => string;
}

/**
 * Every value the data has in a dimension, in view or not: most events first, then by name, the lack of a
 * value last. Sides keep their own order. O(n + values log values).
 */
export function optionsOf({ table, dimension, groups, chosen, nameOf }: OptionsInput): Option[] {
  const byValue = new Map(groups.map((group) => [group.value, group]));
  const options = knownValues(table, dimension).map((value) => ({
    value,
    label: nameOf(value),
    certain: byValue.get(value)?.certain.events ?? 0,
    possible: byValue.get(value)?.possible.events ?? 0,
    chosen: chosen.includes(value),
  }));
  return dimension === "side" ? options : options.sort(byWeight);
}

function byWeight(a: Option, b: Option): number {
  const none = Number(a.value === "") - Number(b.value === "");
  return none || b.certain - a.certain || b.possible - a.possible || a.label.localeCompare(b.label, "en");
}

/** Values that occur, "" among them only when an event has none. */
function knownValues(table: EventTable, dimension: Exclude<Dimension, "type">): string[] {
  if (dimension === "side")
    return ["by-focus", "by-others", "against-focus", "none"].filter((side) => hasSide(table, side));
  const column = table[dimension];
  const values = column.values.slice(1);
  const none =
    "offsets" in column
      ? column.offsets.some((offset, row) => row > 0 && offset === column.offsets[row - 1])
      : column.codes.includes(0);
  return none ? [...values, ""] : values;
}

function hasSide(table: EventTable, side: string): boolean {
  return table.side.includes((SIDES as readonly string[]).indexOf(side));
}

/** "9, all" while nothing is chosen, else "2 of 9". */
export function chosenWords(chosen: number, of: number): string {
  return chosen === 0 ? `${of}, all` : `${chosen} of ${of}`;
}

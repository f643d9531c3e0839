import type { Dimension } from "../model/filters";
import { countWords } from "../model/words";
import type { EventTable } from "../table/event-table";
import { STATUSES } from "../model/schema";
import { knownValues, type Group } from "../table/group";

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
  const options = inOrder(dimension, knownValues(table, dimension)).map((value) => ({
    value,
    label: nameOf(value),
    certain: byValue.get(value)?.certain.events ?? 0,
    possible: byValue.get(value)?.possible.events ?? 0,
    chosen: chosen.includes(value),
  }));
  return ORDERED.includes(dimension) ? options : options.sort(byWeight);
}

/** Dimensions whose values have an order of their own. */
const ORDERED: readonly Dimension[] = ["side", "precision", "status", "grade"];
const SIDE_ORDER: readonly string[] = ["by-focus", "by-others", "against-focus", "none"];

function inOrder(dimension: Dimension, values: readonly string[]): readonly string[] {
  const order: Partial<Record<Dimension, readonly string[]>> = { side: SIDE_ORDER, status: STATUSES };
  const own = order[dimension];
  if (own) return own.filter((value) => values.includes(value));
  return dimension === "grade" ? [...values].sort() : values;
}

function byWeight(a: Option, b: Option): number {
  const none = Number(a.value === "") - Number(b.value === "");
  return none || b.certain - a.certain || b.possible - a.possible || a.label.localeCompare(b.label, "en");
}

/** "9, all" while nothing is chosen, the name of the one that is, else "2 chosen". */
export function chosenWords(names: readonly string[], of: number): string {
  if (names.length === 1) return names[0]!;
  return names.length === 0 ? `${countWords(of)}, all` : `${names.length} chosen`;
}

import { cellsOf, wholeCells, type Cells } from "./cells";
import type { EventTable } from "./event-table";
import { codesOf, rolesOf } from "./group";
import { slotsOf, type Slots } from "./slots";
import type { Dimension } from "../model/filters";

/**
 * Where in time a table's values lie: found out once, a dimension's when it is first asked for. Tables that differ in
 * their numbers of people alone share it.
 */
export interface TimeIndex {
  slots: Slots;
  /** All rows, as having one value. */
  whole: Cells;
  /** Roles are those of `actors`, where there are any. O(n + values) the first time, then O(1). */
  by(dimension: Dimension, actors: readonly string[]): Cells;
}

/** O(n); O(1) of a table with an index. */
export function timeIndex(table: EventTable): TimeIndex {
  const { index } = table;
  const slots = index?.slots ?? slotsOf(table);
  const kept = new Map(Object.entries(index?.cells ?? {}) as [Dimension, Cells][]);
  /** Of roles asked of actors the last ones: the reader may choose ever new actors. */
  let asked = { actors: "", cells: null as Cells | null };

  function rolesBy(actors: readonly string[]): Cells {
    const key = JSON.stringify(actors);
    if (asked.cells === null || asked.actors !== key) {
      asked = { actors: key, cells: cellsOf(slots, rolesOf(table, actors)) };
    }
    return asked.cells!;
  }

  return {
    slots,
    whole: index?.whole ?? wholeCells(slots),
    by(dimension, actors) {
      if (dimension === "role" && actors.length > 0) return rolesBy(actors);
      const found = kept.get(dimension) ?? cellsOf(slots, codesOf(table, dimension));
      kept.set(dimension, found);
      return found;
    },
  };
}

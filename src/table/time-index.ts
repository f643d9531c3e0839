import type { EventTable } from "./event-table";
import { codesOf, rolesOf } from "./group";
import { slotsOf, type Slots } from "./slots";
import { valueCodes, type ValueCodes } from "./value-codes";
import type { Dimension } from "../model/filters";

/**
 * Where in time a table's rows lie, and which values they have: found out once, a dimension's when it is first asked
 * for. Tables that differ in their numbers of people alone share it.
 */
export interface TimeIndex {
  slots: Slots;
  /** Roles are those of `actors`, where there are any. O(codes of all lists) the first time, then O(1). */
  by(dimension: Dimension, actors: readonly string[]): ValueCodes;
}

/** O(n); O(1) of a table with an index. */
export function timeIndex(table: EventTable): TimeIndex {
  const kept = new Map<Dimension, ValueCodes>();
  /** Of roles asked of actors the last ones: the reader may choose ever new actors. */
  let asked = { actors: "", codes: null as ValueCodes | null };

  function rolesBy(actors: readonly string[]): ValueCodes {
    const key = JSON.stringify(actors);
    if (asked.codes === null || asked.actors !== key) {
      asked = { actors: key, codes: valueCodes(rolesOf(table, actors)) };
    }
    return asked.codes!;
  }

  return {
    slots: table.index?.slots ?? slotsOf(table),
    by(dimension, actors) {
      if (dimension === "role" && actors.length > 0) return rolesBy(actors);
      const found = kept.get(dimension) ?? valueCodes(codesOf(table, dimension));
      kept.set(dimension, found);
      return found;
    },
  };
}

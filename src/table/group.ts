import type { EventColumns, EventTable } from "./event-table";
import { partyLists } from "./filter";
import { packCodes } from "./pack-numbers";
import { forEachCode } from "./unique-codes";
import type { RowCodes } from "./value-codes";
import { SIDES } from "../model/side";
import type { WindowTotals } from "./totals";
import { EVENT_TYPES } from "../model/event-type";
import type { Dimension } from "../model/filters";
import { PLACE_PRECISIONS } from "../model/precision";

export interface Group extends WindowTotals {
  /** The dimension's value; "" for events without one. */
  value: string;
}

/** The row's values in a dimension; [""] when it has none. */
export function valuesOf(table: EventTable, by: Dimension, row: number): readonly string[] {
  const { values, keys, lists } = codesOf(table, by);
  const key = keys[row]!;
  if (lists === null) return [values[key]!];
  const found: string[] = [];
  forEachCode(lists, key, (code) => found.push(values[code]!));
  return found;
}

/** Tables do not change: what they hold is found out once. */
const known = new WeakMap<EventTable, Map<Dimension, readonly string[]>>();

/** Every value a dimension has in this data, "" among them only where an event has none. O(n) the first time. */
export function knownValues(table: EventTable, by: Dimension): readonly string[] {
  const ofTable = known.get(table) ?? new Map<Dimension, readonly string[]>();
  known.set(table, ofTable);
  const values = ofTable.get(by) ?? valuesIn(table, by);
  ofTable.set(by, values);
  return values;
}

function valuesIn(table: EventTable, by: Dimension): string[] {
  const column = codesOf(table, by);
  return Array.from(table.index?.known[by] ?? knownCodes(column), (code) => column.values[code]!);
}

/** Codes of the values that some row has, ascending. O(n). */
export function knownCodes({ values, keys, lists }: RowCodes): Uint32Array {
  const isKey = new Uint8Array(lists === null ? values.length : lists.offsets.length - 1);
  for (let row = 0; row < keys.length; row++) isKey[keys[row]!] = 1;
  if (lists === null) return marked(isKey);
  const occurs = new Uint8Array(values.length);
  isKey.forEach((is, list) => {
    if (is === 1) forEachCode(lists, list, (code) => (occurs[code] = 1));
  });
  return marked(occurs);
}

/** Where ones stand. */
function marked(marks: Uint8Array): Uint32Array {
  const found: number[] = [];
  marks.forEach((mark, at) => mark === 1 && found.push(at));
  return Uint32Array.from(found);
}

/** A dimension's column as codes, so that counting rows touches no string. */
export function codesOf(table: EventColumns, by: Dimension): RowCodes {
  if (by === "type") return { values: EVENT_TYPES, keys: table.type, lists: null };
  if (by === "side") return { values: SIDES, keys: table.side, lists: null };
  if (by === "precision") return { values: PLACE_PRECISIONS, keys: table.precision, lists: null };
  if (by === "country" || by === "admin1" || by === "dataset") {
    const { values, codes } = table[by];
    return { values, keys: codes, lists: null };
  }
  const column = table[by];
  return { values: column.values, keys: column.lists, lists: column };
}

/** The role column, of the actors asked for only: a row without any of them has no role, not even "". */
export function rolesOf(table: EventTable, actors: readonly string[]): RowCodes {
  if (actors.length === 0) return codesOf(table, "role");
  const { values } = table.role;
  const tests = values.map((role) => partyLists(table, actors, [role]));
  const count = table.parties.offsets.length - 1;
  const [offsets, codes] = [new Uint32Array(count + 1), [] as number[]];
  for (let list = 0; list < count; list++) {
    tests.forEach((has, code) => has[list] === 1 && codes.push(code));
    offsets[list + 1] = codes.length;
  }
  const lists = { offsets, codes: packCodes(codes), bare: true };
  return { values, keys: table.parties.lists, lists };
}

import type { Where } from "../model/behind";
import { periodOf, type Compare, type CompareKind } from "../model/compare";
import { isOn, type Filters } from "../model/filters";
import type { Measure } from "../model/measure";
import { rowsBehind, type BehindInput } from "../table/behind";
import type { EventTable } from "../table/event-table";
import { valuesOf } from "../table/group";
import { placeOf } from "../table/place-side";
import { allCertain, forEachRow, type RowSet } from "../table/rows";
import type { PeopleSum } from "../table/sums";
import { addToTotals, emptyTotals, type Totals, type WindowTotals } from "../table/totals";
import type { TimeWindow } from "../table/window";

export type Letter = "A" | "B";

/** One side of a comparison: what it is narrowed by, and what that leaves. */
export interface Side {
  letter: Letter;
  value: string;
  where: readonly Where[];
  window: TimeWindow;
  /** `certain` of them count, by the reader's choice; the others lie only possibly in it. */
  rows: RowSet;
  totals: WindowTotals;
}

export interface SideInput extends BehindInput {
  filters: Filters;
}

/** Both sides under the same filters, of which those of the dimension compared are left out. O(rows in the windows). */
export function sidesOf({ by, a, b }: Compare, input: SideInput): [Side, Side] {
  return [sideOf("A", by, a, input), sideOf("B", by, b, input)];
}

function sideOf(letter: Letter, by: CompareKind, value: string, input: SideInput): Side {
  const where = conditionsOf(by, value, input.table, input.filters);
  const found = rowsBehind({ measure: "events", part: "all", where }, input);
  const rows = input.countPossible ? allCertain(found) : found;
  const window = by === "time" ? periodOf(value) : input.window;
  return { letter, value, where, window, rows, totals: totalsOf(input.table, rows) };
}

/**
 * A side as conditions, so that each of its numbers can be opened. A place leaves out the filters of both levels:
 * the level it does not name is met by any of its values.
 */
function conditionsOf(by: CompareKind, value: string, table: EventTable, filters: Filters): Where[] {
  if (by !== "place") return [{ by, value }];
  const place = placeOf(table, value);
  const own = place.by;
  const other: "country" | "admin1" = own === "country" ? "admin1" : "country";
  if (!isOn(filters, other)) return [place];
  const code = table[own].values.indexOf(place.value);
  const codes = new Set(table[other].codes.filter((_, row) => table[own].codes[row] === code));
  return [place, ...Array.from(codes, (one) => ({ by: other, value: table[other].values[one]! }))];
}

function totalsOf(table: EventTable, rows: RowSet): WindowTotals {
  const totals = { certain: emptyTotals(), possible: emptyTotals() };
  forEachRow(rows, (row, certain) => addToTotals(certain ? totals.certain : totals.possible, table, row));
  return totals;
}

/** A dimension in which an event has one value, so that parts add up to the whole. */
export type PartBy = "type" | "side" | "country" | "admin1";

/** A side's totals by value of a dimension. O(rows). */
export function partsOf(table: EventTable, { rows }: Side, by: PartBy): ReadonlyMap<string, WindowTotals> {
  const parts = new Map<string, WindowTotals>();
  forEachRow(rows, (row, certain) => {
    const [value = ""] = valuesOf(table, by, row);
    const part = parts.get(value) ?? { certain: emptyTotals(), possible: emptyTotals() };
    parts.set(value, part);
    addToTotals(certain ? part.certain : part.possible, table, row);
  });
  return parts;
}

/** What a measure amounts to; of events each is one, and none is unknown. */
export function sumOf(totals: Totals, measure: Measure): PeopleSum {
  if (measure !== "events") return totals.people[measure];
  const count = totals.events;
  return { low: count, best: count, high: count, open: false, known: count, unknown: 0 };
}

/** How many events count on both sides, and how many lie only possibly on either. O(rows). */
export function sharedOf({ rows: a }: Side, { rows: b }: Side): { certain: number; possible: number } {
  const other = new Map<number, boolean>();
  forEachRow(b, (row, certain) => other.set(row, certain));
  const shared = { certain: 0, possible: 0 };
  forEachRow(a, (row, certain) => {
    if (certain && other.get(row) === true) shared.certain++;
    if (!certain && other.get(row) === false) shared.possible++;
  });
  return shared;
}

import { NOT_GIVEN } from "./columns";
import { conditions, isDimension } from "./conditions";
import { EXPECTS, type EventTable } from "./event-table";
import { except, type FailBits } from "./filter";
import { collectRows, filterRows, type RowSet } from "./rows";
import type { TimeWindow } from "./window";
import type { Behind, Where } from "../model/behind";
import { EVENT_TYPES } from "../model/event-type";
import type { Criterion } from "../model/filters";
import type { HarmMeasure, Measure } from "../model/measure";
import { spanIn } from "../model/span";

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

export interface BehindInput {
  table: EventTable;
  window: TimeWindow;
  fails: FailBits;
  /** Whether what is only possibly in the window counts as what is certainly in it. */
  countPossible: boolean;
}

/**
 * The rows a number is made of. `certain` of the result is the window's own, whatever counts.
 * O(rows in the window × conditions).
 */
export function rowsBehind({ measure, part, where }: Behind, input: BehindInput): RowSet {
  const { table, fails, countPossible } = input;
  const window = timeOf(where) ?? input.window;
  const left: Criterion[] = where.map(({ by }) => by).filter(isDimension);
  // What gives no number passes no filter by number: its own is left out, as a dimension's is.
  if (part === "missing" && measure === "killed") left.push("leastKilled");
  const mask = except(...left);
  const meets = conditions(table, where);
  const lies = where.filter(({ by }) => by === "window").map(({ value }) => value === "certain");
  const found = collectRows(
    table,
    window,
    (row) => (fails[row]! & mask) === 0 && bearsOn(table, measure, row) && meets(row),
  );
  return filterRows(found, (row, certain) => {
    if (lies.length > 0 && !lies.includes(certain)) return false;
    const counts = certain || countPossible;
    if (part === "possible") return !counts && hasNumber(table, measure, row);
    if (part === "missing") return counts && !hasNumber(table, measure, row);
    return part === "all" || (counts && hasNumber(table, measure, row));
  });
}

/** A time condition takes the window's place. */
function timeOf(where: readonly Where[]): TimeWindow | null {
  return spanIn(where.find(({ by }) => by === "time")?.value ?? "");
}

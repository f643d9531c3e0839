import { canBe, type ColumnLook } from "./column-look";
import { FIELD_NAMES } from "./field-names";
import type { Field } from "./plan";

/** A table's columns: their plain names, what their cells look like, and which are taken already. */
export interface Columns {
  names: readonly string[];
  looks: readonly ColumnLook[];
  taken: Set<number>;
}

/** These mean people only together. */
const UCDP: readonly string[] = ["low", "best", "high"];
/** Dates of upload and the like, and numbers of rows, are never when it happened. */
const NEVER_WHEN = /updat|upload|submi|modif|creat|retriev|birth|(^|_)edit|(^|_)id$/;
/** Dates of a report are when it happened only where no others are there. */
const SAID_WHEN = /publish|report|rptd|(^|_)rpt|entry|record|(^|_)end(_|$)|enddate|(^|_)fin$/;
/** A time of day is often written as four digits, as years are. */
const HOURS = /time|zeit|heure|hora|hrmn|(^|_)tm$/;
/** Of columns that go by a part of their names, those for all come before those for some. */
const TOTAL = /(^|_)total(_|$)/;
const BOUND = /(^|_)(min|max|minimum|maximum|low|lower|high|upper)(_|$)/;
/** Injuries of which people died. */
const FATAL = /(^|(?<!non)_)fatal_injur(y|ies)(_|$)/;
/** More people than were killed, and others than were wounded. */
const NOT_KILLED = /missing|injur|wounded/;
const NOT_WOUNDED = /(^|_)(fatal|killed|dead|deaths|missing)(_|$)(?<!non_fatal_)/;
/** Columns of these may be there twice, one of them nearly empty. */
const FILLED: readonly Field[] = ["date", "lat", "lon"];

/**
 * The column that is most likely a field: by its whole name, then by a part of it, and only where its cells agree; -1
 * without one. `isLast`: also one that says when it was reported. O(columns · names).
 */
export function columnFor(field: Field, columns: Columns, isLast = false): number {
  const { names, looks, taken } = columns;
  const fits = (at: number) =>
    !taken.has(at) && isOpenTo(field, names[at]!, looks[at]!, isLast) && canBe(field, looks[at]!);
  const found = named(field, names).filter(fits);
  if (!FILLED.includes(field)) return found[0] ?? -1;
  const most = found.reduce((given, at) => Math.max(given, looks[at]!.given), 0);
  return found.find((at) => looks[at]!.given >= most / 2) ?? -1;
}

/** All columns with a name of the field, the likeliest first. */
function named(field: Field, names: readonly string[]): number[] {
  const { names: whole, part } = FIELD_NAMES[field];
  const isThree = UCDP.every((name) => names.includes(name));
  const exact = whole
    .filter((name) => isThree || !UCDP.includes(name))
    .flatMap((name) => names.flatMap((other, at) => (other === name ? [at] : [])));
  const partly = names
    .flatMap((name, at) => (part?.test(name) ? [at] : []))
    .sort((a, b) => Number(TOTAL.test(names[b]!)) - Number(TOTAL.test(names[a]!)));
  return [...new Set([...exact, ...partly])];
}

function isOpenTo(field: Field, name: string, look: ColumnLook, isLast: boolean): boolean {
  switch (field) {
    case "lat":
    case "lon":
      return true;
    case "date":
    case "year":
    case "month":
    case "day":
      if (NEVER_WHEN.test(name)) return false;
      return isLast || !(SAID_WHEN.test(name) || (HOURS.test(name) && look.years >= 0.5));
    case "end":
      return !NEVER_WHEN.test(name) && !(HOURS.test(name) && look.years >= 0.5);
    case "killed":
      return !BOUND.test(name) && (FATAL.test(name) || !NOT_KILLED.test(name));
    case "wounded":
      return !BOUND.test(name) && !NOT_WOUNDED.test(name);
    default:
      // What a format says of a feature's geometry is no more than its place.
      return !name.startsWith("geometry_");
  }
}

/** Whether a column whose name says nothing of dates may hold them. */
export const mayBeWhen = (name: string) => !NEVER_WHEN.test(name);

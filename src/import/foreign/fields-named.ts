import { plainName } from "./columns-of";
import { FIELD_NAMES } from "./field-names";

/** A letter alone, as x and y, may name anything. */
const NAMES = Object.values(FIELD_NAMES).map(
  ({ names }) => new Set(names.filter(({ length }) => length > 1)),
);

/** How many different things that events have a head names, each by its whole name. O(columns · fields). */
export function fieldsNamed(head: readonly string[]): number {
  const plain = head.map(plainName);
  return NAMES.filter((names) => plain.some((name) => names.has(name))).length;
}

/** What says when and where, and counts nothing. */
const WHEN_AND_WHERE = (
  ["lat", "lon", "date", "end", "year", "month", "day", "endYear", "endMonth", "endDay"] as const
).map((field) => FIELD_NAMES[field]);

/** The columns whose names say that they hold days or coordinates. O(columns · fields). */
export function columnsOfWhenAndWhere(head: readonly string[]): ReadonlySet<number> {
  const isSuch = (name: string) =>
    name !== "" && WHEN_AND_WHERE.some(({ names, part }) => names.includes(name) || part?.test(name));
  return new Set(head.flatMap((name, at) => (isSuch(plainName(name)) ? [at] : [])));
}

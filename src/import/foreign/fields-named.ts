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

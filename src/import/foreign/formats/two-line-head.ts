import { isFilled } from "./head-line";
import { fieldsNamed } from "../fields-named";
import type { Cell } from "../row-source";

/** Signs of a column's name. */
const LONGEST_NAME = 60;
const NUMBERS = /^[\s\d.,:/+-]*$/;

export const TWO_LINES = "the names of its columns stand in two lines";

/**
 * Names in two lines as one head, as groups of columns have them ("Casualties" over "Killed" and "Wounded"); null where the
 * second line is a row: a part of it stands below nothing and a part of it is empty, and it names what events have. O(cells).
 */
export function twoLineHead<Name extends Cell>(
  first: readonly Name[],
  second: readonly Name[] | undefined,
): (Name | string)[] | null {
  if (!second || second.length > first.length) return null;
  const below = first.map((_, at) => (isFilled(second[at] ?? null) ? String(second[at]).trim() : ""));
  const given = below.filter((name) => name !== "");
  const areNames = given.every(
    (name) => name.length <= LONGEST_NAME && !NUMBERS.test(name) && !name.startsWith("#"),
  );
  const isPart =
    below.some((name, at) => name !== "" && !isFilled(first[at]!)) &&
    below.some((name, at) => name === "" && isFilled(first[at]!));
  if (!areNames || !isPart || fieldsNamed(given) === 0) return null;
  return first.map((name, at) =>
    below[at] === "" ? name : isFilled(name) ? `${String(name).trim()} ${below[at]}` : below[at]!,
  );
}

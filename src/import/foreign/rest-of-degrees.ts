import { degreesOf } from "./cells/degrees";
import { isMissing } from "./cells/missing";
import { numberOf } from "./cells/number-of";
import { textOf } from "./cells/text-of";
import type { Cell } from "./row-source";

type Rows = readonly (readonly Cell[])[];

/** How columns of degrees end, and those of their minutes. */
const [DEGREES, MINUTES] = [/_(d|deg|degs|degrees?)$/, ["_m", "_min", "_mins", "_minute", "_minutes"]];
/** What columns of the half of the Earth are called. */
const HALF = /(^|_)(dir|direction|hemi|hemisphere|ns|ew|n_s|e_w|n_or_s|e_or_w)(_|$)/;
/** Which half of the Earth, by the axis; and the half whose degrees are below zero. */
const HALVES = { lat: /^(n|s|north|south)$/i, lon: /^(e|w|o|east|west)$/i } as const;
const BELOW = { lat: /^s/i, lon: /^[wo]/i } as const;

/**
 * The column that says the rest of a latitude or longitude, of which column `at` has the degrees: their minutes, or the half of the Earth
 * they are in, where any row is in the one below zero; -1 without one. O(cells).
 */
export function restOfDegrees(
  axis: "lat" | "lon",
  at: number,
  { names, rows }: { names: readonly string[]; rows: Rows },
): number {
  const stem = names[at]!.replace(DEGREES, "");
  const minutes = names.findIndex((name) => MINUTES.some((end) => name === stem + end));
  const isBound = names.includes(`${stem}_max`);
  if (minutes >= 0 && !isBound && areMinutes(given(rows, minutes))) return minutes;
  const isSigned = given(rows, at).some((cell) => degreesOf(cell) < 0 || /[a-z]/i.test(textOf(cell)));
  const isNamed = (name: string) => name.startsWith(stem) || HALF.test(name);
  return isSigned
    ? -1
    : names.findIndex((name, other) => isNamed(name) && areHalves(given(rows, other), axis));
}

const given = (rows: Rows, at: number) =>
  rows.flatMap((cells) => (isMissing(textOf(cells[at])) ? [] : [cells[at]!]));

/** Some of them more than none. */
function areMinutes(cells: readonly Cell[]): boolean {
  const numbers = cells.map((cell) => numberOf(cell));
  return numbers.some((number) => number > 0) && numbers.every((number) => number >= 0 && number < 60);
}

function areHalves(cells: readonly Cell[], axis: "lat" | "lon"): boolean {
  const texts = cells.map(textOf);
  return texts.every((text) => HALVES[axis].test(text)) && texts.some((text) => BELOW[axis].test(text));
}

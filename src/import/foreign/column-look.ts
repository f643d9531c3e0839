import { degreesOf } from "./cells/degrees";
import { newOrderCount, orderCounter } from "./cells/date-orders";
import { isMissing } from "./cells/missing";
import { monthOf } from "./cells/months";
import { numberOf } from "./cells/number-of";
import { pairOf } from "./cells/pair-of";
import { putWrittenBounds, withoutNote } from "./cells/put-count";
import { textOf } from "./cells/text-of";
import type { Field } from "./plan";
import type { Cell } from "./row-source";

/** What the cells of a column look like; shares are of those that are given. */
export interface ColumnLook {
  given: number;
  numbers: number;
  /** Numbers, and bounds of them: "3-5", "20+". */
  people: number;
  dates: number;
  degrees: number;
  pairs: number;
  different: number;
  /** The largest number, without its sign; of two readings of a number the smaller. */
  most: number;
  /** The commonest reading of a number's comma. */
  commas: number;
  whole: number;
  /** 0, which is not known, among them; so of days. */
  months: number;
  days: number;
  years: number;
  /** Parts of the world: "Eastern Africa". */
  worlds: number;
  /** Objects, and lists of them, as JSON. */
  objects: number;
}

/** O(cells). */
export function lookAt(cells: readonly (Cell | undefined)[]): ColumnLook {
  const texts = cells.map(textOf);
  const at = texts.flatMap((text, index) => (isMissing(text) ? [] : [index]));
  const share = (fits: (index: number) => boolean) => at.filter(fits).length / Math.max(at.length, 1);
  const numbers = at.map((index) => numberOf(cells[index], ","));
  const points = at.map((index) => numberOf(cells[index], "."));
  const sizes = numbers.map((number, index) => Math.min(...sizesOf([number, points[index]!])));
  const dates = newOrderCount();
  cells.forEach(orderCounter(dates));
  return {
    given: at.length,
    numbers: share((index) => !Number.isNaN(numberOf(cells[index]))),
    people: share((index) => arePeople(cells[index])),
    dates: dates.read / Math.max(at.length, 1),
    degrees: share((index) => isDegrees(cells[index])),
    pairs: share((index) => isPlacePair(cells[index])),
    different: new Set(at.map((index) => texts[index]!)).size / Math.max(at.length, 1),
    most: sizes.filter(Number.isFinite).reduce((a, b) => Math.max(a, b), 0),
    commas: share((index) => /^[+-]?\d+,\d+$/.test(texts[index]!)),
    whole: points.filter(Number.isInteger).length / Math.max(at.length, 1),
    months: share((index) => isWhole(texts[index]!, 0, 12) || monthOf(texts[index]!) > 0),
    days: share((index) => isWhole(texts[index]!, 0, 31)),
    years: share((index) => isWhole(texts[index]!, 1000, 2999)),
    worlds: share((index) => texts[index]!.length < LONGEST_NAME && WORLD.test(texts[index]!)),
    objects: share((index) => /^\[?\{"/.test(texts[index]!)),
  };
}

const sizesOf = (readings: readonly number[]) =>
  readings.filter((number) => !Number.isNaN(number)).map(Math.abs);

/** Signs of a name. */
const LONGEST_NAME = 60;
const WORLD = /\b(africa|asia|europe|americas?|oceania|caribbean|middle east|mediterranean|world)\b/i;

const isDegrees = (cell: Cell | undefined) =>
  Math.abs(degreesOf(cell, ".")) <= 360 || Math.abs(degreesOf(cell, ",")) <= 360;

const bounds = { low: NaN, best: NaN, high: NaN };
const arePeople = (cell: Cell | undefined) =>
  !Number.isNaN(numberOf(withoutNote(cell))) || putWrittenBounds(bounds, cell);

function isPlacePair(cell: Cell | undefined): boolean {
  // Whole numbers side by side may be anything.
  const pair = /\d[.,]\d|\p{L}|°/u.test(textOf(cell)) ? pairOf(cell) : null;
  return pair !== null && Math.abs(pair.lat) <= 180 && Math.abs(pair.lon) <= 180;
}

function isWhole(text: string, from: number, to: number): boolean {
  const number = numberOf(text);
  return Number.isInteger(number) && number >= from && number <= to;
}

/** Whether a column with these cells can be a field. */
export function canBe(field: Field, look: ColumnLook): boolean {
  if (look.given === 0) return field === "end" || field === "wounded" || field === "killed";
  switch (field) {
    case "lat":
    case "lon":
      return look.degrees >= 0.5;
    case "date":
    case "end":
      return look.dates >= 0.5;
    case "year":
    case "endYear":
      return look.years >= 0.5;
    case "month":
    case "endMonth":
      return look.months >= 0.5;
    case "day":
    case "endDay":
      return look.days >= 0.5;
    case "killed":
    case "killedLow":
    case "killedHigh":
    case "wounded":
      return look.people >= 0.5;
    case "key":
      return look.different >= 0.3;
    case "admin1":
      return look.worlds < 0.5 && look.numbers < 0.5 && look.dates < 0.5 && look.pairs < 0.5;
    default:
      return look.numbers < 0.5 && look.dates < 0.5 && look.pairs < 0.5 && look.objects < 0.5;
  }
}

import { numberOf } from "./number-of";
import { textOf } from "./text-of";
import type { SlotCount } from "../../../table/row-slot";
import type { Remark } from "../reader";
import type { Cell } from "../row-source";

/** More people than any one event has killed. */
const MOST = 10_000_000;
const RANGE = /^(\d+)\s*(?:-|–|—|to|bis|à)\s*(\d+)$/i;
const AT_LEAST =
  /^(?:>=|≥|at least|min\.?|mindestens|au moins|al menos|como mínimo|almeno|не менее)\s*(\d+)$|^(\d+)\s*\+$/i;
/** Whole people: more than 20 are at least 21. */
const MORE_THAN = /^(?:>|more than|over|mehr als|über|plus de|más de|более)\s*(\d+)$/i;

/** A cell without the mark of a note behind it: "14[1]". */
export function withoutNote(cell: Cell | undefined): Cell | undefined {
  if (typeof cell !== "string" || !cell.endsWith("]") || cell.length > 60) return cell;
  return cell.replace(/(?:\s*\[[\p{L}\d ]{1,20}\])+$/u, "");
}

/**
 * People of a cell; NaN with a remark where it is no number of people. `what`: "killed". Fractions stay. O(1).
 */
export function peopleOf(
  cell: Cell | undefined,
  what: string,
  decimal: "." | ",",
  remark: Remark,
  missing: (text: string) => boolean,
): number {
  if (cell === null || cell === undefined || cell === "") return NaN;
  const text = textOf(cell);
  if (missing(text)) return NaN;
  const number = numberOf(withoutNote(cell), decimal);
  if (Number.isNaN(number)) remark(`the number of ${what} cannot be read; it was taken as not given`);
  else if (number < 0) remark(`the number of ${what} is below zero; it was taken as not given`);
  else if (number > MOST) remark(`the number of ${what} is above ten million; it was taken as not given`);
  else return number;
  return NaN;
}

/** One number that is exact: a fraction lies between the whole numbers around it. */
export function putExact(count: SlotCount, people: number, what: string, remark: Remark): void {
  if (!Number.isNaN(people) && !Number.isInteger(people))
    remark(`the number of ${what} is not whole; the nearest whole number was taken as best`);
  count.low = Math.floor(people);
  count.best = Math.round(people);
  count.high = Math.ceil(people);
}

/**
 * Three numbers, each of which may be missing: a missing low is 0 and a missing best the low, a missing high is open.
 * Numbers that are not in order, as UCDP has some, are taken as they are, with a remark.
 */
export function putBounds(
  count: SlotCount,
  low: number,
  best: number,
  high: number,
  what: string,
  remark: Remark,
): void {
  if (Number.isNaN(low) && Number.isNaN(best) && Number.isNaN(high)) return;
  if (low > best || best > high || low > high)
    remark(`low, best and high of ${what} are not in order; they were taken as they are`);
  count.low = Number.isNaN(low) ? 0 : Math.floor(low);
  count.best = Number.isNaN(best) ? count.low : Math.round(best);
  count.high = Number.isNaN(high) ? NaN : Math.ceil(high);
}

/** "10–15", "5+", "at least 5" and "more than 4" as bounds; false where a cell is neither. */
export function putWrittenBounds(count: SlotCount, written: Cell | undefined): boolean {
  const cell = withoutNote(written);
  if (typeof cell !== "string" || cell.length > 30) return false;
  const text = cell.trim();
  const range = RANGE.exec(text);
  if (range && Number(range[1]) <= Number(range[2]) && Number(range[2]) <= MOST) {
    count.low = count.best = Number(range[1]);
    count.high = Number(range[2]);
    return true;
  }
  const least = leastOf(text);
  if (!(least <= MOST)) return false;
  count.low = count.best = least;
  count.high = NaN;
  return true;
}

/** NaN where it is no lower bound. */
function leastOf(text: string): number {
  const least = AT_LEAST.exec(text);
  if (least) return Number(least[1] ?? least[2]);
  return Number(MORE_THAN.exec(text)?.[1] ?? NaN) + 1;
}

import { datePartsOf } from "./date-parts";
import { dateRange } from "./date-range";
import { isMissing } from "./missing";
import { ownCopy } from "./own-copy";
import { isIso, readDate } from "./read-date";
import { textOf } from "./text-of";
import { DATE_ORDERS, type DateOrder } from "../plan";
import type { Cell } from "../row-source";

/** Which orders a column's dates fit, gathered cell by cell. */
export interface OrderCount {
  /** Dates that are read differently by different orders. */
  asked: number;
  fits: Record<DateOrder, number>;
  /** Of these, with an hour of half a day, as those write who put the month first. */
  halfDays: number;
  /** Dates that no order can read. */
  unread: number;
  read: number;
}

export function newOrderCount(): OrderCount {
  return { asked: 0, halfDays: 0, fits: { ymd: 0, dmy: 0, mdy: 0 }, unread: 0, read: 0 };
}

/** What one written date says: it is none, needs no order, or fits these. */
type Verdict = "unread" | "read" | readonly DateOrder[];

/** As many written dates are remembered: files repeat them. */
const MOST = 20_000;
const HALF_DAY = /\d\s*[ap]\.?m\.?\s*$/i;
const span = { start: 0, end: 0 };

/** Counts a column's cells; empty ones say nothing. O(length) a cell. */
export function orderCounter(count: OrderCount): (cell: Cell | undefined) => void {
  const known = new Map<string, Verdict>();
  return (cell) => {
    if (cell === null || cell === undefined || cell === "") return;
    const found = typeof cell === "string" ? known.get(cell) : undefined;
    const verdict = found ?? verdictOf(cell);
    if (verdict === null) return;
    if (found === undefined && typeof cell === "string" && cell.length < 60 && known.size < MOST)
      known.set(ownCopy(cell), verdict);
    if (verdict === "unread") count.unread++;
    else count.read++;
    if (typeof verdict === "string") return;
    count.asked++;
    if (HALF_DAY.test(String(cell))) count.halfDays++;
    for (const order of verdict) count.fits[order]++;
  };
}

/** Null where nothing is given. */
function verdictOf(cell: Cell): Verdict | null {
  if (isMissing(textOf(cell))) return null;
  if (typeof cell !== "string" || isIso(cell) || !hasNumbersAlone(textOf(cell)))
    return readDate(cell, "ymd", span) ? "read" : "unread";
  const fitting = DATE_ORDERS.filter((order) => readDate(cell, order, span));
  return fitting.length === 0 ? "unread" : fitting;
}

/** Whether it, or one of the two dates that it names, is three numbers. */
function hasNumbersAlone(text: string): boolean {
  const range = dateRange(text) ?? [text];
  return range.some((one) => datePartsOf(one)?.kind === "numbers");
}

/**
 * The orders that all dates fit, day first before month first, but for hours of half a day; where none fits all, the one that fits most. Dates that
 * need no order are "ymd".
 */
export function ordersOf({ asked, halfDays, fits }: OrderCount): DateOrder[] {
  if (asked === 0) return ["ymd"];
  const likely: DateOrder[] = 2 * halfDays > asked ? ["mdy", "dmy", "ymd"] : ["dmy", "mdy", "ymd"];
  const all = likely.filter((order) => fits[order] === asked);
  return all.length > 0 ? all : [likely.reduce((best, order) => (fits[order] > fits[best] ? order : best))];
}

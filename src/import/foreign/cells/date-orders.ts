import { datePartsOf } from "./date-parts";
import { readDate } from "./read-date";
import { textOf } from "./text-of";
import { DATE_ORDERS, type DateOrder } from "../plan";
import type { Cell } from "../row-source";

/** Which orders a column's dates fit, gathered cell by cell. */
export interface OrderCount {
  /** Dates that are read differently by different orders. */
  asked: number;
  fits: Record<DateOrder, number>;
  /** Dates that no order can read. */
  unread: number;
  read: number;
}

export function newOrderCount(): OrderCount {
  return { asked: 0, fits: { ymd: 0, dmy: 0, mdy: 0 }, unread: 0, read: 0 };
}

const span = { start: 0, end: 0 };

/** Counts one cell; empty ones say nothing. O(length). */
export function countOrders(cell: Cell | undefined, count: OrderCount): void {
  const text = textOf(cell);
  if (text === "") return;
  const parts = typeof cell === "string" ? datePartsOf(text) : null;
  if (parts?.kind !== "numbers") {
    if (readDate(cell, "ymd", span)) count.read++;
    else count.unread++;
    return;
  }
  const fitting = DATE_ORDERS.filter((order) => readDate(cell, order, span));
  if (fitting.length === 0) return void count.unread++;
  count.read++;
  count.asked++;
  for (const order of fitting) count.fits[order]++;
}

/**
 * The orders that all dates fit, day first before month first; where none fits all, the one that fits most. Dates that
 * need no order are "ymd".
 */
export function ordersOf({ asked, fits }: OrderCount): DateOrder[] {
  if (asked === 0) return ["ymd"];
  const likely: DateOrder[] = ["dmy", "mdy", "ymd"];
  const all = likely.filter((order) => fits[order] === asked);
  return all.length > 0 ? all : [likely.reduce((best, order) => (fits[order] > fits[best] ? order : best))];
}

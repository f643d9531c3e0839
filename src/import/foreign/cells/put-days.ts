import { readDate, type DaySpan } from "./read-date";
import { isMissing } from "./missing";
import { ownCopy } from "./own-copy";
import { textOf } from "./text-of";
import { dayOf } from "../../../model/day";
import type { RowSlot } from "../../../table/row-slot";
import type { Remark } from "../reader";
import type { DateOrder } from "../plan";
import type { Cell } from "../row-source";

/** The first day that programs count, and from here on the last: they are written where nothing is known. */
const [FIRST, LAST] = [dayOf(1, 1, 1), dayOf(9999, 1, 1)];
/** As many written dates are remembered: files repeat them. */
const MOST = 20_000;

export type DateReading = "read" | "empty" | "unread";
export type DateReader = (cell: Cell | undefined, out: DaySpan) => DateReading;

/** Reads a column's dates in one order. Equal texts are read once. O(1) a cell. */
export function dateReader(order: DateOrder, missing = isMissing): DateReader {
  const known = new Map<string, readonly [start: number, end: number]>();
  return (cell, out) => {
    const found = typeof cell === "string" ? known.get(cell) : undefined;
    if (found !== undefined) {
      [out.start, out.end] = found;
      return "read";
    }
    if (missing(textOf(cell))) return "empty";
    if (!readDate(cell, order, out) || isFiller(out)) return "unread";
    if (typeof cell === "string" && known.size < MOST) known.set(ownCopy(cell), [out.start, out.end]);
    return "read";
  };
}

/** Whether no day is meant, or none that can be written with four digits of a year. */
export function isFiller({ start, end }: DaySpan): boolean {
  return start >= LAST || start < FIRST || (start === FIRST && end === FIRST);
}

/** Puts a span into the slot; an end before the start is left out, with a remark. */
export function putSpan(slot: RowSlot, start: number, end: number, remark: Remark): void {
  slot.start = start;
  slot.end = end;
  if (end >= start) return;
  slot.end = start;
  remark("it ends before it starts; its first day alone was taken");
}

import type { DateOrder } from "../foreign/plan";
import type { Cell } from "../foreign/row-source";
import { dayOf, daysInMonth } from "../../model/day";
import { dayWords } from "../../model/words";

/** A date as it stands in the file, and what it is when read in an order. */
interface Example {
  cell: string;
  words: string;
}

const PLACES: Record<DateOrder, readonly [year: number, month: number, day: number]> = {
  ymd: [0, 1, 2],
  dmy: [2, 1, 0],
  mdy: [2, 0, 1],
};

/** The first cell that an order reads otherwise than the other orders do; else the first it can read; null for none. */
export function dateExample(
  cells: readonly Cell[],
  order: DateOrder,
  orders: readonly DateOrder[],
): Example | null {
  const read = cells.flatMap((cell) => {
    const words = typeof cell === "string" ? readAs(cell, order) : null;
    return words === null ? [] : { cell: String(cell).trim(), words };
  });
  const telling = read.find(({ cell, words }) =>
    orders.some((other) => other !== order && readAs(cell, other) !== words),
  );
  return telling ?? read[0] ?? null;
}

/** "4 March 2019" of "03/04/2019" by its order; null where the cell does not begin with three numbers, or no such day is. */
function readAs(cell: string, order: DateOrder): string | null {
  const match = /^\s*(\d{1,4})[./ -](\d{1,2})[./ -](\d{1,4})(?!\d)/.exec(cell);
  if (!match) return null;
  const [year, month, day] = PLACES[order].map((place) => Number(match[place + 1]));
  const whole = year! < 100 ? year! + (year! < 70 ? 2000 : 1900) : year!;
  if (month! < 1 || month! > 12 || day! < 1 || day! > daysInMonth(whole, month!)) return null;
  return dayWords(dayOf(whole, month, day));
}

import { readDate } from "../foreign/cells/read-date";
import type { DateOrder } from "../foreign/plan";
import type { Cell } from "../foreign/row-source";
import { dayWords } from "../../model/words";

/** A date as it stands in the file, and what it is when read in an order. */
interface Example {
  cell: string;
  words: string;
}

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

/** Three numbers, the first of them the year or not. */
const NUMBERS = /^\s*(\d{1,4})[./ -]\d{1,2}[./ -]\d{1,4}(?!\d)/;

/** "4 March 2019" of "03/04/2019" by its order; null where the cell does not begin with three numbers that it orders. */
function readAs(cell: string, order: DateOrder): string | null {
  const first = NUMBERS.exec(cell)?.[1];
  if (first === undefined || (first.length > 2 && order !== "ymd")) return null;
  const days = { start: 0, end: 0 };
  if (!readDate(cell, order, days)) return null;
  const [from, to] = [dayWords(days.start), dayWords(days.end)];
  return from === to ? from : `${from} to ${to}`;
}

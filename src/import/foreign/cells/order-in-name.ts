import type { DateOrder } from "../plan";

const WORDS: readonly [DateOrder, RegExp][] = [
  ["mdy", /m{1,3}[^a-z0-9]?d{1,2}[^a-z0-9]?y{2,4}/i],
  [
    "dmy",
    /d{1,2}[^a-z0-9]?m{1,3}[^a-z0-9]?y{2,4}|t{2}[^a-z0-9]?m{2}[^a-z0-9]?j{2,4}|j{2}[^a-z0-9]?m{2}[^a-z0-9]?a{2,4}/i,
  ],
  ["ymd", /y{2,4}[^a-z0-9]?m{1,3}[^a-z0-9]?d{1,2}/i],
];

/** The order in which a column's name says its dates are written: "Date (MM/DD/YYYY)"; null where it says none. */
export function orderInName(name: string): DateOrder | null {
  return WORDS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

import { dateParts, daysInMonth, OPEN_END, OPEN_START } from "../model/day";
import { counted } from "../model/words";
import type { PeopleSum } from "../table/sums";
import type { TimeWindow } from "../table/window";

/** Mean length of a month, days. */
const DAYS_IN_MONTH = 365.2425 / 12;

export interface Length {
  /** Whole where the window is of calendar months. */
  months: number;
  /** "79 months", "45 days" */
  words: string;
}

/** Null where an end is open: then it has no length. */
export function lengthOf({ from, to }: TimeWindow): Length | null {
  if (from === OPEN_START || to === OPEN_END) return null;
  const [a, b] = [dateParts(from), dateParts(to)];
  if (a.day === 1 && b.day === daysInMonth(b.year, b.month)) {
    const months = (b.year - a.year) * 12 + b.month - a.month + 1;
    return { months, words: counted(months, "month") };
  }
  const days = to - from + 1;
  return { months: days / DAYS_IN_MONTH, words: counted(days, "day") };
}

/** A sum by month, to a tenth, rounded outwards where it is a range; what is not given stays so. */
export function perMonth(sum: PeopleSum, { months }: Length): PeopleSum {
  const isExact = sum.low === sum.high && !sum.open && sum.unknown === 0;
  const tenths = (count: number, round: (value: number) => number) => round((count / months) * 10) / 10;
  return {
    ...sum,
    low: tenths(sum.low, isExact ? Math.round : Math.floor),
    best: tenths(sum.best, Math.round),
    high: tenths(sum.high, isExact ? Math.round : Math.ceil),
  };
}

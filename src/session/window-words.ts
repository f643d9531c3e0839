import { OPEN_END, OPEN_START, dateParts, daysInMonth, type Day } from "../model/day";
import { dayWords, monthWords } from "../model/words";
import type { TimeWindow } from "../table/window";
import type { TimeMode } from "../view/view";

/** A time window in words, as coarsely as it can be said exactly: "2021", "January 2015 to April 2024". `years`: what all time is here. */
export function windowWords(
  { from, to }: TimeWindow,
  mode: TimeMode,
  years?: { from: number; to: number },
): string {
  const openStart = from === OPEN_START || mode === "cumulative";
  if (openStart && to === OPEN_END) return years ? `all time (${yearsWords(years)})` : "all time";
  if (openStart) return `${mode === "cumulative" ? "up to" : "until"} ${endWords(to)}`;
  if (to === OPEN_END) return `from ${startWords(from)} on`;
  return closedWords(from, to);
}

function yearsWords({ from, to }: { from: number; to: number }): string {
  return from === to ? `${from}` : `${from} to ${to}`;
}

function closedWords(from: Day, to: Day): string {
  if (from === to) return dayWords(from);
  const [a, b] = [dateParts(from), dateParts(to)];
  if (!isMonthStart(from) || !isMonthEnd(to)) return `${dayWords(from)} to ${dayWords(to)}`;
  if (a.month === 1 && b.month === 12) return a.year === b.year ? `${a.year}` : `${a.year} to ${b.year}`;
  if (a.year !== b.year) return `${monthWords(from)} to ${monthWords(to)}`;
  return a.month === b.month ? monthWords(from) : `${monthWords(from).split(" ")[0]!} to ${monthWords(to)}`;
}

const startWords = (day: Day) => (isMonthStart(day) ? monthWords(day) : dayWords(day));
const endWords = (day: Day) => (isMonthEnd(day) ? monthWords(day) : dayWords(day));

function isMonthStart(day: Day): boolean {
  return dateParts(day).day === 1;
}

function isMonthEnd(day: Day): boolean {
  const { year, month, day: dayOfMonth } = dateParts(day);
  return dayOfMonth === daysInMonth(year, month);
}

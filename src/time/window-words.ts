import { isAll, type Span } from "./time-span";
import { dateParts, daysInMonth, type Day } from "../model/day";
import { countWords, monthShort } from "../model/words";
import type { TimeMode } from "../view/view";

/** The window in a few words: "Jan 2015 – Apr 2024", "2021", "up to Apr 2024", "All time". */
export function windowWords(span: Span, mode: TimeMode): string {
  const { to } = span;
  const from = mode === "cumulative" ? null : span.from;
  if (isAll({ from, to })) return "All time";
  if (from === null) return `Up to ${lastWords(to!)}`;
  if (to === null) return `From ${firstWords(from)}`;
  return spanWords(from, to);
}

/** Two days, both included, as short as calendar units allow: "Jul–Sep 2021", "3–9 May 2021". */
export function spanWords(from: Day, to: Day): string {
  if (from === to) return dayShort(from);
  const [a, b] = [dateParts(from), dateParts(to)];
  const sameYear = a.year === b.year;
  const sameMonth = sameYear && a.month === b.month;
  if (startsYear(from) && endsYear(to)) return sameYear ? String(a.year) : `${a.year} – ${b.year}`;
  if (startsMonth(from) && endsMonth(to)) {
    if (sameMonth) return monthYear(from);
    return sameYear ? `${monthShort(a.month)}–${monthYear(to)}` : `${monthYear(from)} – ${monthYear(to)}`;
  }
  if (sameMonth) return `${a.day}–${dayShort(to)}`;
  if (sameYear) return `${a.day} ${monthShort(a.month)} – ${dayShort(to)}`;
  return `${dayShort(from)} – ${dayShort(to)}`;
}

/** What a bar holds, certain and possible apart: "9 certain, 1 possible". */
export function binWords(certain: number, possible: number): string {
  if (certain === 0 && possible === 0) return "no event";
  if (possible === 0) return `${countWords(certain)} certain`;
  return certain === 0
    ? `${countWords(possible)} possible`
    : `${countWords(certain)} certain, ${countWords(possible)} possible`;
}

function firstWords(day: Day): string {
  if (startsYear(day)) return String(dateParts(day).year);
  return startsMonth(day) ? monthYear(day) : dayShort(day);
}

function lastWords(day: Day): string {
  if (endsYear(day)) return String(dateParts(day).year);
  return endsMonth(day) ? monthYear(day) : dayShort(day);
}

function dayShort(day: Day): string {
  return `${dateParts(day).day} ${monthYear(day)}`;
}

function monthYear(day: Day): string {
  const { year, month } = dateParts(day);
  return `${monthShort(month)} ${year}`;
}

function startsMonth(day: Day): boolean {
  return dateParts(day).day === 1;
}

function endsMonth(day: Day): boolean {
  const parts = dateParts(day);
  return parts.day === daysInMonth(parts.year, parts.month);
}

function startsYear(day: Day): boolean {
  return startsMonth(day) && dateParts(day).month === 1;
}

function endsYear(day: Day): boolean {
  return endsMonth(day) && dateParts(day).month === 12;
}

import { dateParts, daysInMonth, type Day } from "./day";
import { monthShort } from "./words";

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

/** A first day, as short as it can be said: "2021", "Jul 2021", "3 May 2021". */
export function firstDayWords(day: Day): string {
  if (startsYear(day)) return String(dateParts(day).year);
  return startsMonth(day) ? monthYear(day) : dayShort(day);
}

/** A last day, as short as it can be said: "2021" for its 31 December. */
export function lastDayWords(day: Day): string {
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

import { OPEN_END, OPEN_START, dateParts, daysInMonth, isoDay, type Day } from "../model/day";
import type { AtlasEvent } from "../model/schema";

/** The date of these days in EDTF: a day, a whole month, a whole year, or an interval; "../.." of none at all. */
export function rowDate(start: Day, end: Day): AtlasEvent["date"] {
  const from = start === OPEN_START ? null : isoDay(start);
  const to = end === OPEN_END ? null : isoDay(end);
  const whole = from === null || to === null ? null : wholeStep(start, end);
  return { edtf: whole ?? `${from ?? ".."}/${to ?? ".."}`, start: from, end: to, certainty: "certain" };
}

function wholeStep(start: Day, end: Day): string | null {
  if (start === end) return isoDay(start);
  const [first, last] = [dateParts(start), dateParts(end)];
  const whole = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  if (!whole || first.year !== last.year) return null;
  if (first.month === last.month) return isoDay(start).slice(0, 7);
  return first.month === 1 && last.month === 12 ? isoDay(start).slice(0, 4) : null;
}

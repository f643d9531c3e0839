import { dayOf } from "../../../model/day";
import type { DaySpan } from "./read-date";

const WEEK = /^(\d{4})[- ]?W(\d{1,2})(?:-?([1-7]))?$/i;
const QUARTER = /^(\d{4})[- /]?(?:Q|T)([1-4])$|^(?:Q|T)([1-4])[- /]?(\d{4})$/i;
/** Of the last month of each quarter. */
const LAST_DAYS = [31, 30, 30, 31];

/**
 * Puts the days of a week by ISO 8601 ("2020-W05", also with its day: "2020-W05-3") or of a quarter ("2020Q1", "Q1 2020")
 * into `out`; false where it is neither. O(1).
 */
export function putPeriod(text: string, out: DaySpan): boolean {
  const week = WEEK.exec(text);
  if (week) return putWeek(Number(week[1]), Number(week[2]), Number(week[3] ?? 0), out);
  const quarter = QUARTER.exec(text);
  if (!quarter) return false;
  const [year, number] = [Number(quarter[1] ?? quarter[4]), Number(quarter[2] ?? quarter[3])];
  if (year < 1) return false;
  out.start = dayOf(year, 3 * number - 2, 1);
  out.end = dayOf(year, 3 * number, LAST_DAYS[number - 1]!);
  return true;
}

/** The first week of a year has its 4 January; weeks begin on Mondays. `day`: 1 to 7, 0 for all of them. */
function putWeek(year: number, week: number, day: number, out: DaySpan): boolean {
  const [first, next] = [firstMonday(year), firstMonday(year + 1)];
  const monday = first + 7 * (week - 1);
  if (year < 1 || year > 9998 || week < 1 || monday >= next) return false;
  out.start = day === 0 ? monday : monday + day - 1;
  out.end = day === 0 ? monday + 6 : out.start;
  return true;
}

/** 1 January 1970 was a Thursday. */
function firstMonday(year: number): number {
  const fourth = dayOf(year, 1, 4);
  return fourth - ((((fourth + 3) % 7) + 7) % 7);
}

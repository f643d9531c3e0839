import { datePartsOf } from "./cells/date-parts";
import { isMissing } from "./cells/missing";
import { numberOf } from "./cells/number-of";
import { readDate } from "./cells/read-date";
import { textOf } from "./cells/text-of";
import { plainName } from "./columns-of";
import type { Mapping } from "./plan";
import type { Cell } from "./row-source";
import { dateParts, isoDay } from "../../model/day";

type Rows = readonly (readonly Cell[])[];

/** What columns are called that count the events a row stands for. */
const COUNTS = /^(n_|num_|number_of_|total_)?(events|incidents)(_count|_total)?$|^(event|incident)_count$/;
/** Years of today and of the century before by the calendars of Persia and of Islam. */
const [FROM, TO] = [1290, 1460];
/** The same by that of Thailand. */
const [THAI_FROM, THAI_TO] = [2440, 2600];

/** The day of spreadsheets that is 1970-01-01. */
const DAYS_TO_1970 = 25_569;

/** What the first rows of a table let doubt, in words, beside what whole columns say. O(cells). */
export function rowDoubts(head: readonly string[], rows: Rows, mapping: Mapping): string[] {
  const doubts = [
    sumDoubt(head, rows),
    calendarDoubt(rows, mapping),
    turnedDoubt(rows, mapping.columns.date),
    dayNumberDoubt(rows, mapping),
    wordsDoubt(rows),
  ];
  return doubts.filter((words) => words !== null);
}

function sumDoubt(head: readonly string[], rows: Rows): string | null {
  const at = head.findIndex((name) => COUNTS.test(plainName(name)));
  const isSum = at >= 0 && rows.some((cells) => numberOf(cells[at]) > 1);
  if (!isSum) return null;
  return `its rows seem to be sums of several events, which “${head[at]!.trim()}” counts: each row is shown as one event`;
}

/** Null unless all years are of a calendar of Persia or of Islam, or any is of that of Thailand. */
function calendarDoubt(rows: Rows, { columns, dates }: Mapping): string | null {
  const span = { start: 0, end: 0 };
  const at = columns.date ?? columns.year;
  if (at === undefined) return null;
  const years = rows.flatMap((cells) => (readDate(cells[at], dates, span) ? dateParts(span.start).year : []));
  const read = "they are read as years of the common era";
  const thai = years.filter((year) => year >= THAI_FROM && year <= THAI_TO);
  if (thai.length > 0)
    return `some of its years lie between ${rangeOf(thai)}, as by the calendar of Thailand: ${read}`;
  if (years.length === 0 || !years.every((year) => year >= FROM && year <= TO)) return null;
  return `its years lie between ${rangeOf(years)}, as by a calendar of Persia or of Islam: ${read}`;
}

const rangeOf = (years: readonly number[]) => `${Math.min(...years)} and ${Math.max(...years)}`;

/**
 * Where a spreadsheet of another country has read written dates, those that can be turned around became dates, and the
 * others stayed text. Null where it is not so.
 */
export function turnedDoubt(rows: Rows, column: number | undefined): string | null {
  const cells = column === undefined ? [] : rows.map((row) => row[column]);
  const days = cells.flatMap((cell) => (cell instanceof Date ? cell.getUTCDate() : []));
  const isTurned = days.length > 0 && days.every((day) => day <= 12);
  if (!isTurned || !cells.some((cell) => typeof cell === "string" && isBeyond12(cell))) return null;
  return "some of its dates are dates of the spreadsheet, none of them after the 12th, and the others are text: it may have taken days for months in the former";
}

/** A date of numbers alone, one of which is no month. */
function isBeyond12(text: string): boolean {
  const parts = datePartsOf(text);
  return parts?.kind === "numbers" && (parts.a > 12 || parts.b > 12);
}

/** Null unless all dates are day numbers, and of days before 1970: R and pandas count from 1970, Stata and SAS from 1960. */
function dayNumberDoubt(rows: Rows, { columns }: Mapping): string | null {
  if (columns.date === undefined) return null;
  const numbers = rows.flatMap((cells) => {
    const text = textOf(cells[columns.date!]);
    return isMissing(text) ? [] : /^\d{5}(\.0+)?$/.test(text) ? Number(text) : NaN;
  });
  if (numbers.length === 0 || !numbers.every((number) => number >= 10_000 && number < DAYS_TO_1970))
    return null;
  const day = isoDay(numbers[0]! - DAYS_TO_1970);
  return `its dates are numbers of days, and are read as spreadsheets count them: ${numbers[0]} is ${day}. R counts from 1970, Stata and SAS from 1960: if they wrote it, save its dates as text`;
}

/** Signs of UTF-8 that was once taken for windows-1252: "HÃ©rat", "ÐšÐ°Ð±ÑƒÐ»". */
const TWICE = /[ÃÂ][\u0080-\u00bf]|(?:[ÐÑØÙ][\u0080-\u00bf\u0152-\u2122]){3}/;

function wordsDoubt(rows: Rows): string | null {
  for (const cells of rows)
    for (const cell of cells) {
      const found = typeof cell === "string" ? TWICE.exec(cell) : null;
      if (!found) continue;
      const words = (cell as string).slice(Math.max(0, found.index - 10), found.index + 20).trim();
      return `some of its words seem to have been saved in a wrong encoding before, as “${words}”`;
    }
  return null;
}

import { dateRange } from "./date-range";
import { datePartsOf, fullYear, type DateParts } from "./date-parts";
import { putPeriod } from "./put-period";
import { textOf } from "./text-of";
import { parseEdtf } from "../../../model/edtf";
import type { Day } from "../../../model/day";
import type { DateOrder } from "../plan";
import type { Cell } from "../row-source";

/** First and last day a date stands for, both included; filled anew for each date. */
export interface DaySpan {
  start: Day;
  end: Day;
}

const MS_PER_DAY = 86_400_000;
/** Day 25,569 of spreadsheets is 1970-01-01. */
const SERIAL_OF_1970 = 25_569;
/** Signs of a date with its time of day, mostly: what is longer may be two of them. */
const LONGEST_MOMENT = 24;
/** Longer texts are no dates. */
const LONGEST = 60;
/** Year, month, day, hour; minute; second: all digits. */
const HOUR = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:[01]\d|2[0-3])(?:[0-5]\d){0,2}$/;
/** Of the first two digits of such a number. */
const UNITS = [1e8, 1e10, 1e12];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Puts the days of a cell's date into `out`; false where it is none. A date without a time zone and one with another
 * than UTC stand for the day as it is written. Understood are, whatever the order: ISO 8601 and EDTF, years first,
 * named months, spreadsheets' dates and day numbers (10,000 to 99,999), Unix seconds (9 or 10 digits) and
 * milliseconds (11 to 13 digits, a minus before them or not), digits from the year down to the hour or the second, years
 * and months alone, weeks and quarters; by the order: three numbers of at most two digits, or with the year last; two of these with "to" or a dash between them; days and months of 0 as not known. O(1).
 */
export function readDate(cell: Cell | undefined, order: DateOrder, out: DaySpan): boolean {
  if (cell === null || cell === undefined || typeof cell === "boolean") return false;
  if (cell instanceof Date) return putMoment(cell.getTime(), out);
  if (typeof cell === "number") return putNumber(cell, out);
  if (isIso(cell)) return putWritten(digits(cell, 0, 4), digits(cell, 5, 7), digits(cell, 8, 10), out);
  const text = textOf(cell);
  if (text === "" || text.length > LONGEST) return false;
  if (/^\d{5,}(\.\d+)?$|^\d{4}$|^-\d{11,13}$/.test(text)) return putNumber(Number(text), out);
  if (/[WQT]/i.test(text) && putPeriod(text, out)) return true;
  const interval = text.includes("/") && (text.length >= 9 || text.includes("..")) ? parseEdtf(text) : null;
  if (interval) {
    out.start = interval.start;
    out.end = interval.end;
    return true;
  }
  const range = dateRange(text);
  if (range) return putRange(range, order, out);
  const parts = datePartsOf(text);
  return parts !== null && putParts(parts, order, out);
}

/** From the first day of the one to the last of the other, where they stand in that order. */
function putRange([first, last]: readonly [string, string], order: DateOrder, out: DaySpan): boolean {
  const parts = [datePartsOf(first), datePartsOf(last)] as const;
  if (!parts[0] || !parts[1] || !putParts(parts[0], order, out)) return false;
  const { start } = out;
  if (!putParts(parts[1], order, out) || out.end < start) return false;
  out.start = start;
  return true;
}

function putParts(parts: DateParts, order: DateOrder, out: DaySpan): boolean {
  if (parts.kind === "year") return putYear(parts.year, out);
  if (parts.kind === "month") return putMonth(parts.year, parts.month, out);
  if (parts.kind === "day") return putWritten(parts.year, parts.month, parts.day, out);
  const { a, b, c, wide } = parts;
  if (order === "ymd") return !wide && putWritten(fullYear(a, 2), b, c, out);
  const year = fullYear(c, wide ? 4 : 2);
  return order === "dmy" ? putWritten(year, b, a, out) : putWritten(year, a, b, out);
}

/** A day of 0, or a month and a day of 0, are not known; day 0 of 1900 is what spreadsheets write for the number 0. */
function putWritten(year: number, month: number, day: number, out: DaySpan): boolean {
  if (day === 0 && month === 1 && year === 1900) return false;
  if (day > 0) return putDay(year, month, day, out);
  return month > 0 ? putMonth(year, month, out) : putYear(year, out);
}

/** "2024-03-22", alone or before a time. */
export function isIso(text: string): boolean {
  if (text.length < 10 || text.length > LONGEST || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
    return false;
  for (let at = 0; at < 10; at++) {
    const code = text.charCodeAt(at);
    if (at !== 4 && at !== 7 && (code < 48 || code > 57)) return false;
  }
  if (text.length === 10) return true;
  const next = text.charCodeAt(10);
  const first = text.charCodeAt(11);
  const isTime = (next === 84 || next === 32 || next === 116) && first > 47 && first < 58;
  return isTime && !(text.length > LONGEST_MOMENT && /\d\d\D+\d{4}-\d\d-/.test(text));
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

function putNumber(number: number, out: DaySpan): boolean {
  const whole = Math.floor(number);
  if (whole >= 1000 && whole < 3000) return whole === number && putYear(whole, out);
  if (whole >= 10_000 && whole < 100_000) return putMoment((whole - SERIAL_OF_1970) * MS_PER_DAY, out);
  if (whole >= 190_000 && whole < 210_000) return putMonth(Math.floor(whole / 100), whole % 100, out);
  if (whole >= 1e7 && whole < 1e8)
    return putWritten(Math.floor(whole / 10_000), Math.floor(whole / 100) % 100, whole % 100, out);
  if (putHour(whole, out)) return true;
  if (whole >= 1e8 && whole < 1e10) return putMoment(whole * 1000, out);
  const size = Math.abs(whole);
  return size >= 1e10 && size < 1e13 && putMoment(whole, out);
}

/** "2024032210", with minutes and seconds or without: as a Unix time it would be of another century, or of 1976. */
function putHour(number: number, out: DaySpan): boolean {
  if (!UNITS.some((unit) => number >= 19 * unit && number < 21 * unit)) return false;
  const [, year, month, day] = HOUR.exec(String(number)) ?? [];
  return year !== undefined && putDay(Number(year), Number(month), Number(day), out);
}

function putMoment(ms: number, out: DaySpan): boolean {
  if (!Number.isFinite(ms)) return false;
  out.start = out.end = Math.floor(ms / MS_PER_DAY);
  return true;
}

export function putYear(year: number, out: DaySpan): boolean {
  if (!(year >= 1 && year <= 9999)) return false;
  out.start = dayAt(year, 1, 1);
  out.end = dayAt(year, 12, 31);
  return true;
}

export function putMonth(year: number, month: number, out: DaySpan): boolean {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return false;
  out.start = dayAt(year, month, 1);
  out.end = dayAt(year, month, daysIn(year, month));
  return true;
}

export function putDay(year: number, month: number, day: number, out: DaySpan): boolean {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)))
    return false;
  out.start = out.end = dayAt(year, month, day);
  return true;
}

function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return LENGTHS[month - 1]! + (leap ? 1 : 0);
}

/** As model/day `dayOf`, without an object for each date. */
function dayAt(year: number, month: number, day: number): Day {
  const shift = year < 100 ? 400 : 0;
  return Date.UTC(year + shift, month - 1, day) / MS_PER_DAY - (shift === 0 ? 0 : 146_097);
}

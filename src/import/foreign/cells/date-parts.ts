import { latinDigits } from "./latin-digits";
import { monthOf, withMonthsOfAWord } from "./months";

/** A date as it is written, before it is known which number is the day. */
export type DateParts =
  | { kind: "year"; year: number }
  | { kind: "month"; year: number; month: number }
  | { kind: "day"; year: number; month: number; day: number }
  /** Three numbers whose order the writing does not say; `wide`: the last one has four digits. */
  | { kind: "numbers"; a: number; b: number; c: number; wide: boolean };

const TIME = /(?:\s*[,t]\s*|\s+)\d{1,2}:\d{2}.*$|t\d{4,6}(?:\.\d+)?z?$/i;
/** As Chinese, Japanese and Korean write it; years of an emperor have fewer digits. */
const EAST = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?/;
/** Years before the common era, and Unix milliseconds before 1970. */
const NEGATIVE = /^[-−]\d/;
const TOKENS = /\d+|(?:كانون|تشرين)_[\p{L}\p{M}]+|[\p{L}\p{M}]+/gu;
/** Words that stand beside a date and say nothing. */
const FILLERS = new Set(
  "st nd rd th er of de del do di le el la den der des г року no ca c circa about vom the".split(" "),
);
const WEEKDAYS = new Set("mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so".split(" "));
const DAY_NAME =
  /(?:day|tag|di|edi|feira)$|^(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|dimanche)$/;
const LONGEST = 60;

/** Two-digit years as spreadsheets read them: 00–29 are 2000–2029, 30–99 are 1930–1999. */
export function fullYear(year: number, digits: number): number {
  if (digits !== 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** The parts of a written date, its time of day left out; null where it is none. O(length). */
export function datePartsOf(written: string): DateParts | null {
  if (written.length > LONGEST || NEGATIVE.test(written)) return null;
  const text = withMonthsOfAWord(latinDigits(written))
    .replace(TIME, yearAfter)
    .replace(EAST, (_, ...parts: (string | undefined)[]) => parts.slice(0, 3).filter(Boolean).join("-"));
  const words = text.match(TOKENS) ?? [];
  const numbers: string[] = [];
  let month = 0;
  let monthAt = -1;
  for (const word of words) {
    const found = /^\d/.test(word) ? 0 : monthOf(word);
    if (/^\d/.test(word)) numbers.push(word);
    else if (found > 0 && month === 0) [month, monthAt] = [found, numbers.length];
    else if (!isFiller(word.toLowerCase())) return null;
  }
  if (/[+*=<>@#%$€]/.test(text) || numbers.length === 0) return null;
  return month > 0 ? named(numbers, month, monthAt, text) : numbered(numbers, text);
}

/** What is left of a time of day: the year where it stands behind, as in "Fri Mar 22 10:15:00 UTC 2024". */
function yearAfter(time: string, at: number, text: string): string {
  return /\d{4}/.test(text.slice(0, at)) ? "" : (/\s\d{4}$/.exec(time)?.[0] ?? "");
}

const isFiller = (word: string) => FILLERS.has(word) || WEEKDAYS.has(word) || DAY_NAME.test(word);

function named(numbers: readonly string[], month: number, at: number, text: string): DateParts | null {
  const [first = "", second] = numbers;
  if (second === undefined) {
    if (first.length === 4) return { kind: "month", year: Number(first), month };
    const short = at === 0 && first.length === 2 && /[-/'’.]\s*\d\d$/.test(text);
    return short ? { kind: "month", year: fullYear(Number(first), 2), month } : null;
  }
  if (numbers.length > 2) return null;
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  if (day.length > 2 || (year.length !== 4 && year.length !== 2)) return null;
  return { kind: "day", year: fullYear(Number(year), year.length), month, day: Number(day) };
}

function numbered(numbers: readonly string[], text: string): DateParts | null {
  const [a = "", b, c] = numbers;
  if (numbers.length > 3) return null;
  if (b === undefined)
    return a.length === 8 ? compact(a) : a.length === 4 ? { kind: "year", year: Number(a) } : null;
  if (c === undefined) {
    const [year, month] = a.length === 4 ? [a, b] : [b, a];
    if (year.length !== 4 || month.length > 2 || (a.length === 4 && /\d\.\d/.test(text))) return null;
    return { kind: "month", year: Number(year), month: Number(month) };
  }
  if (b.length > 2) return null;
  if (a.length === 4)
    return c.length > 2 ? null : { kind: "day", year: Number(a), month: Number(b), day: Number(c) };
  if (a.length > 2 || (c.length !== 4 && c.length > 2) || text.includes(":")) return null;
  return { kind: "numbers", a: Number(a), b: Number(b), c: Number(c), wide: c.length === 4 };
}

const compact = (text: string): DateParts => ({
  kind: "day",
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(4, 6)),
  day: Number(text.slice(6)),
});

import { latinDigits } from "./latin-digits";
import { monthOf } from "./months";

/** Between two dates: a word, a dash that blanks or letters set apart, or a dash between years. */
const BETWEEN =
  /^(.*?[\p{L}\d.])(?:\s+(?:-|to|until|till|through|bis|au|al|hasta)\s+|\s*[–—]\s*|(?<=^\d{4})-(?=\d{4}$))(?!$)(.+)$/iu;
/** Two days of one month: "3–5 January 2024", "January 3rd to 5th, 2024", "3./4. Januar 2024". */
const DAYS =
  /^(\D*)\b(\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:[-–—/&+]|to|and|bis|und|et|y)\s*(\d{1,2})(?:st|nd|rd|th)?\b(\D*(?:\d{4}\D*)?)$/iu;
/** Something of both: most dates have nothing of the kind. */
const SIGN = /[–—]|\s(?:-|to|until|till|through|bis|au|al|hasta)\s|^\d{4}-\d{4}$|\p{L}{3}/iu;
/** A date's year where it stands last. */
const YEAR = /(?<!\d)(\d{4})\D*$/;
const LONGEST = 60;

/** Names of days do not make two numbers days of one month: "Mon, 01/06/2014". */
const namesMonth = (text: string) =>
  (text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).some((word) => monthOf(word) > 0);

/**
 * The first and the last date that a text names, each in full, as "3–5 January 2024" names 3 January 2024 and 5 January
 * 2024; null where it names no two. Whether they are dates is for others to say. O(length).
 */
export function dateRange(written: string): readonly [first: string, last: string] | null {
  if (written.length > LONGEST || !SIGN.test(written)) return null;
  const text = latinDigits(written);
  const days = DAYS.exec(text);
  if (days && namesMonth(days[1]! + days[4]!)) {
    const [, before, first, last, after] = days;
    return [`${before}${first}${after}`, `${before}${last}${after}`];
  }
  const [, first, last] = BETWEEN.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const year = YEAR.exec(last)?.[1];
  return [year === undefined || /\d{4}/.test(first) ? first : `${first} ${year}`, last];
}

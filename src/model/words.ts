import { dateParts, parseIsoDay } from "./day";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

interface Bounds {
  low: number | null;
  best: number | null;
  high: number | null;
}

const thousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** 12345 → "12,345", the same in every locale. */
export function countWords(count: number): string {
  return thousands(count);
}

/** On a button that shows the next `most` of so many: "12 more", "100 of 4,212 more". */
export function moreWords(rest: number, most: number): string {
  return rest > most ? `${thousands(most)} of ${thousands(rest)} more` : `${thousands(rest)} more`;
}

/** Some files give a low that is above their high: told are the lesser and the greater. */
const inOrder = (low: number, high: number) => (low < high ? [low, high] : [high, low]);

/** Short form for labels: "149", "≥144", "90–99", "≤50", "~5" of an estimate without bounds, "n/k". */
export function boundsLabel(bounds: Bounds | null): string {
  if (!bounds || (bounds.low === null && bounds.best === null && bounds.high === null)) return "n/k";
  const { low, best, high } = bounds;
  if (high === null) return low === null ? `~${thousands(best!)}` : `≥${thousands(low)}`;
  if (low === null) return `≤${thousands(high)}`;
  return low === high ? thousands(low) : inOrder(low, high).map(thousands).join("–");
}

/** Long form for sentences: "149", "at least 144", "90 to 99", "about 5" of an estimate without bounds, "not given". */
export function boundsWords(bounds: Bounds | null): string {
  if (!bounds || (bounds.low === null && bounds.best === null && bounds.high === null)) return "not given";
  const { low, best, high } = bounds;
  if (high === null) return low === null ? `about ${thousands(best!)}` : `at least ${thousands(low)}`;
  if (low === null) return `up to ${thousands(high)}`;
  return low === high ? thousands(low) : inOrder(low, high).map(thousands).join(" to ");
}

/** "1 event", "3 events". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}

/** A day number as "22 March 2024". */
export function dayWords(day: number): string {
  const { year, month, day: dayOfMonth } = dateParts(day);
  return `${dayOfMonth} ${MONTHS[month - 1]!} ${year}`;
}

/** A day number as "March 2024". */
export function monthWords(day: number): string {
  const { year, month } = dateParts(day);
  return `${MONTHS[month - 1]!} ${year}`;
}

/** Short month name: "Mar". */
export function monthShort(month: number): string {
  return MONTHS[month - 1]!.slice(0, 3);
}

export interface EventDateLike {
  edtf: string;
  start: string | null;
  end: string | null;
  certainty: string;
}

/** "22 Mar 2024", "Aug 2021", "2015", "14 Aug 2023?", "by Apr 2024", "date not given": for lists and labels. */
export function dateShort(date: EventDateLike): string {
  const mark = date.certainty === "certain" ? "" : date.certainty === "approximate" ? " (about)" : "?";
  return `${spanWords(date, true)}${mark}`;
}

/** "22 March 2024", "August 2021, day not given", "14 August 2023, year inferred": for the evidence card. */
export function dateLong(date: EventDateLike): string {
  return [spanWords(date, false), dateDoubt(date)].filter(Boolean).join(", ");
}

/** What a date leaves open: "day not given", "uncertain", "month not given, approximate"; "" where nothing. */
export function dateDoubt(date: EventDateLike): string {
  const doubt = date.certainty === "certain" ? "" : date.certainty.replace("-", " and ");
  const missing = date.start === null || date.end === null ? "" : missingWords(date.edtf);
  return [missing, doubt].filter(Boolean).join(", ");
}

function missingWords(edtf: string): string {
  if (edtf.includes("/")) return "";
  const bare = edtf.replace(/[?~%]$/, "");
  return bare.length === 4 ? "month not given" : bare.length === 7 ? "day not given" : "";
}

function spanWords(date: EventDateLike, short: boolean): string {
  if (date.edtf === "../..") return "date not given";
  const [left = "", right] = date.edtf.replace(/[?~%]/g, "").split("/");
  if (right === undefined) return partWords(left, short);
  if (left === "..") return `by ${partWords(right, short)}`;
  if (right === "..") return `from ${partWords(left, short)}`;
  const [a, b] = [left.split("-"), right.split("-")];
  if (a.length === 3 && b.length === 3 && a[0] === b[0] && a[1] === b[1]) {
    return `${Number(a[2])}–${partWords(right, short)}`;
  }
  return `${partWords(left, short)} – ${partWords(right, short)}`;
}

function partWords(part: string, short: boolean): string {
  const [year, month, day] = part.split("-");
  if (month === undefined) return year ?? part;
  const name = MONTHS[Number(month) - 1] ?? month;
  const monthName = short ? name.slice(0, 3) : name;
  if (day === undefined) return `${monthName} ${year}`;
  return parseIsoDay(part) === null ? part : `${Number(day)} ${monthName} ${year}`;
}

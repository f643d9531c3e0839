import type { Span } from "./time-span";
import type { ThumbEnd } from "./thumbs";
import { dayOf, isoDay, type Day } from "../model/day";
import { parseEdtf } from "../model/edtf";
import { monthWords } from "../model/words";

export type FieldResult = { ok: true; span: Span } | { ok: false; message: string };

/**
 * The window after `text` was typed into one of its date fields. A year or a month stands for its first day in
 * From, for its last in To; nothing typed leaves the end open.
 */
export function typeDate(text: string, end: ThumbEnd, span: Span): FieldResult {
  const bare = text.trim();
  const day = bare === "" ? null : readDay(bare, end);
  if (day === undefined) {
    return {
      ok: false,
      message: `“${bare}” is not a date. Write 2021-08-26, 26 Aug 2021, Aug 2021 or 2021.`,
    };
  }
  const next = { ...span, [end]: day };
  if (next.from !== null && next.to !== null && next.from > next.to) {
    const other = end === "from" ? `To (${isoDay(next.to)})` : `From (${isoDay(next.from)})`;
    return { ok: false, message: `This date is ${end === "from" ? "after" : "before"} ${other}.` };
  }
  return { ok: true, span: next };
}

function readDay(text: string, end: ThumbEnd): Day | undefined {
  const parts = numericParts(text) ?? writtenParts(text);
  const interval = parts && parseEdtf(parts.map((part) => part.padStart(2, "0")).join("-"));
  if (!interval) return undefined;
  return end === "from" ? interval.start : interval.end;
}

/** Year, month, day as far as given: "2021-08-26", "2021.8", "2021". */
function numericParts(text: string): string[] | null {
  const match = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(text);
  return match && match.slice(1).filter((part) => part !== undefined);
}

/** The same of the form in which the atlas writes dates: "26 August 2021", "26 Aug 2021", "May 2021". */
function writtenParts(text: string): string[] | null {
  const match = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,})\.?\s+(\d{4})$/u.exec(text);
  const month = match && monthNamed(match[2]!);
  if (!match || month === null) return null;
  return [match[3]!, String(month), match[1]].filter((part) => part !== undefined);
}

/** A month by its English name or the beginning of it, three letters or more. */
function monthNamed(name: string): number | null {
  const begins = (month: number) =>
    monthWords(dayOf(2000, month)).split(" ")[0]!.toLowerCase().startsWith(name.toLowerCase());
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].find(begins) ?? null;
}

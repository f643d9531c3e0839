import { dayOf, type Day } from "./day";
import { parseEdtf } from "./edtf";
import { monthWords } from "./words";

export const TYPED_FORMS = "Write 2021-08-26, 26 Aug 2021, Aug 2021 or 2021.";

/** A typed date as a day: of a year or a month the first where a stretch begins, the last where it ends. */
export function typedDay(text: string, end: "from" | "to"): Day | undefined {
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

import { OPEN_END, OPEN_START, isoDay } from "./day";
import { parseEdtf } from "./edtf";
import type { AtlasEvent } from "./schema";
import { dateLong, type EventDateLike } from "./words";

/** An EDTF date with its first and last day, as events have it; null for what is none. */
export function eventDate(edtf: string): AtlasEvent["date"] | null {
  const interval = parseEdtf(edtf);
  if (!interval) return null;
  const { start, end, certainty } = interval;
  return {
    edtf,
    start: start === OPEN_START ? null : isoDay(start),
    end: end === OPEN_END ? null : isoDay(end),
    certainty,
  };
}

/** An EDTF date as the evidence card writes it: "September 2021, day not given"; or as `words` does. What is none stays as it is. */
export function edtfWords(edtf: string, words: (date: EventDateLike) => string = dateLong): string {
  const date = eventDate(edtf);
  return date ? words(date) : edtf;
}

import { OPEN_END, OPEN_START, isoDay } from "./day";
import { parseEdtf } from "./edtf";
import { dateLong, type EventDateLike } from "./words";

/** An EDTF date as the evidence card writes it: "September 2021, day not given"; or as `words` does. What is none stays as it is. */
export function edtfWords(edtf: string, words: (date: EventDateLike) => string = dateLong): string {
  const interval = parseEdtf(edtf);
  if (!interval) return edtf;
  const { start, end, certainty } = interval;
  return words({
    edtf,
    start: start === OPEN_START ? null : isoDay(start),
    end: end === OPEN_END ? null : isoDay(end),
    certainty,
  });
}

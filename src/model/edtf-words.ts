import { OPEN_END, OPEN_START, isoDay } from "./day";
import { parseEdtf } from "./edtf";
import { dateLong } from "./words";

/** An EDTF date as the evidence card writes it: "September 2021, day not given". What is none stays as it is. */
export function edtfWords(edtf: string): string {
  const interval = parseEdtf(edtf);
  if (!interval) return edtf;
  const { start, end, certainty } = interval;
  return dateLong({
    edtf,
    start: start === OPEN_START ? null : isoDay(start),
    end: end === OPEN_END ? null : isoDay(end),
    certainty,
  });
}

import { OPEN_END, OPEN_START, isoDay } from "../../src/model/day";
import { parseEdtf, type DateInterval } from "../../src/model/edtf";
import type { AtlasEvent } from "../../src/model/schema";

/** The interval of a date that the form has already been checked to be. */
export function intervalOf(edtf: string): DateInterval {
  const interval = parseEdtf(edtf);
  if (!interval) throw new Error(`not an EDTF date: ${edtf}`);
  return interval;
}

/** A date as the atlas gives it: its first and last day written out, null where open. */
export function eventDate(edtf: string): AtlasEvent["date"] {
  const { start, end, certainty } = intervalOf(edtf);
  return {
    edtf,
    start: start === OPEN_START ? null : isoDay(start),
    end: end === OPEN_END ? null : isoDay(end),
    certainty,
  };
}

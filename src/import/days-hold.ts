import { intervalOf, parseEdtf } from "../model/edtf";
import type { AtlasEvent } from "../model/schema";

/** Whether a date's first and last day are those its EDTF says. */
export function daysHold(date: AtlasEvent["date"]): boolean {
  const [said, given] = [parseEdtf(date.edtf), intervalOf(date)];
  return said !== null && said.start === given.start && said.end === given.end;
}

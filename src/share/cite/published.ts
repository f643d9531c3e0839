import type { CslDate } from "./csl-item";
import { OPEN_END, OPEN_START, dateParts } from "../../model/day";
import { parseEdtf } from "../../model/edtf";

/**
 * When a document was published, no more exactly than is known: `2021-09-24` to the day, `2023-09-16?/2023-12?` is
 * "[2023?]", a year that is not known from others "[not after 2023]". Null for what is no date.
 */
export function publishedDate(edtf: string): CslDate | null {
  const interval = parseEdtf(edtf);
  if (!interval) return null;
  const { start, end, certainty } = interval;
  const mark = certainty.startsWith("uncertain") ? "?" : "";
  if (start === OPEN_START) return { literal: `[not after ${yearOf(end)}${mark}]` };
  if (end === OPEN_END) return { literal: `[not before ${yearOf(start)}${mark}]` };
  const [first, last] = [yearOf(start), yearOf(end)];
  if (first !== last) return { literal: `[between ${first} and ${last}${mark}]` };
  if (certainty === "approximate") return { literal: `[ca. ${first}]` };
  if (certainty !== "certain") return { literal: `[${first}${mark}]` };
  return { "date-parts": [edtf.includes("/") ? [first] : edtf.split("-").map(Number)] };
}

const yearOf = (day: number) => dateParts(day).year;

import { OPEN_END, OPEN_START, dayOf, daysInMonth, parseIsoDay, type Day } from "./day";

/**
 * Dates as EDTF level 1 intervals (Library of Congress, 2019): `2024-01-03`, `2018-07`, `2015`,
 * `2023-08-14?`, `2014~`, `2019/2021`, `../2021-08`. Times of day, seasons and X digits are not used here.
 */
type DateCertainty = "certain" | "uncertain" | "approximate" | "uncertain-approximate";

export interface DateInterval {
  edtf: string;
  /** First and last day, both included; OPEN_START and OPEN_END where open. */
  start: Day;
  end: Day;
  certainty: DateCertainty;
}

interface Part {
  start: Day;
  end: Day;
  uncertain: boolean;
  approximate: boolean;
}

/** The interval an EDTF string names, or null when it is not one (never throws). */
export function parseEdtf(edtf: string): DateInterval | null {
  const halves = edtf.split("/");
  if (halves.length > 2) return null;
  const [left, right] = halves;
  const from = left === ".." ? open("start") : parsePart(left ?? "");
  const to = right === undefined ? from : right === ".." ? open("end") : parsePart(right);
  if (!from || !to || (left === ".." && (right === undefined || right === ".."))) return null;
  if (from.start > to.end) return null;
  const certainty = certaintyOf(from.uncertain || to.uncertain, from.approximate || to.approximate);
  return { edtf, start: from.start, end: to.end, certainty };
}

/** First and last day of a published date, OPEN_START and OPEN_END where it is open. */
export function intervalOf(date: { start: string | null; end: string | null }): { start: Day; end: Day } {
  const start = date.start === null ? OPEN_START : (parseIsoDay(date.start) ?? OPEN_START);
  const end = date.end === null ? OPEN_END : (parseIsoDay(date.end) ?? OPEN_END);
  return { start, end };
}

function parsePart(text: string): Part | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/.exec(text);
  if (!match) return null;
  const mark = match[4];
  const flags = { uncertain: mark === "?" || mark === "%", approximate: mark === "~" || mark === "%" };
  const year = Number(match[1]);
  if (match[2] === undefined) return { start: dayOf(year), end: dayOf(year, 12, 31), ...flags };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) {
    return { start: dayOf(year, month), end: dayOf(year, month, daysInMonth(year, month)), ...flags };
  }
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { start: dayOf(year, month, day), end: dayOf(year, month, day), ...flags };
}

function open(side: "start" | "end"): Part {
  const day = side === "start" ? OPEN_START : OPEN_END;
  return { start: day, end: day, uncertain: false, approximate: false };
}

function certaintyOf(uncertain: boolean, approximate: boolean): DateCertainty {
  if (uncertain && approximate) return "uncertain-approximate";
  if (uncertain) return "uncertain";
  return approximate ? "approximate" : "certain";
}

import type { Span } from "./time-span";
import type { ThumbEnd } from "./thumbs";
import { isoDay, type Day } from "../model/day";
import { parseEdtf } from "../model/edtf";

export type FieldResult = { ok: true; span: Span } | { ok: false; message: string };

/**
 * The window after `text` was typed into one of its date fields. A year or a month stands for its first day in
 * From, for its last in To; nothing typed leaves the end open.
 */
export function typeDate(text: string, end: ThumbEnd, span: Span): FieldResult {
  const bare = text.trim();
  const day = bare === "" ? null : readDay(bare, end);
  if (day === undefined) {
    return { ok: false, message: `“${bare}” is not a date. Write 2021-08-26, 2021-08 or 2021.` };
  }
  const next = { ...span, [end]: day };
  if (next.from !== null && next.to !== null && next.from > next.to) {
    const other = end === "from" ? `To (${isoDay(next.to)})` : `From (${isoDay(next.from)})`;
    return { ok: false, message: `This date is ${end === "from" ? "after" : "before"} ${other}.` };
  }
  return { ok: true, span: next };
}

function readDay(text: string, end: ThumbEnd): Day | undefined {
  const match = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [year, ...rest] = match.slice(1).filter((part) => part !== undefined);
  const interval = parseEdtf([year, ...rest.map((part) => part.padStart(2, "0"))].join("-"));
  if (!interval) return undefined;
  return end === "from" ? interval.start : interval.end;
}

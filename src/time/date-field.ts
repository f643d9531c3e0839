import type { Span } from "./time-span";
import type { ThumbEnd } from "./thumbs";
import { isoDay } from "../model/day";
import { TYPED_FORMS, typedDay } from "../model/typed-day";

export type FieldResult = { ok: true; span: Span } | { ok: false; message: string };

/**
 * The window after `text` was typed into one of its date fields. A year or a month stands for its first day in
 * From, for its last in To; nothing typed leaves the end open.
 */
export function typeDate(text: string, end: ThumbEnd, span: Span): FieldResult {
  const bare = text.trim();
  const day = bare === "" ? null : typedDay(bare, end);
  if (day === undefined) {
    return {
      ok: false,
      message: `“${bare}” is not a date. ${TYPED_FORMS}`,
    };
  }
  const next = { ...span, [end]: day };
  if (next.from !== null && next.to !== null && next.from > next.to) {
    const other = end === "from" ? `To (${isoDay(next.to)})` : `From (${isoDay(next.from)})`;
    return { ok: false, message: `This date is ${end === "from" ? "after" : "before"} ${other}.` };
  }
  return { ok: true, span: next };
}

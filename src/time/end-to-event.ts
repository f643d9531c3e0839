import type { Span } from "./time-span";
import type { ThumbEnd } from "./thumbs";
import { parseIsoDay } from "../model/day";
import type { AtlasEvent } from "../model/schema";

/** The window with one end moved to an event's first or last day; the other end follows where it must. */
export function endToEvent(span: Span, end: ThumbEnd, date: Pick<AtlasEvent["date"], "start" | "end">): Span {
  const first = date.start === null ? null : parseIsoDay(date.start);
  const last = date.end === null ? null : parseIsoDay(date.end);
  if (end === "from")
    return { from: first, to: first !== null && span.to !== null && span.to < first ? last : span.to };
  return { from: last !== null && span.from !== null && span.from > last ? first : span.from, to: last };
}

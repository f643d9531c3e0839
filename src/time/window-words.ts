import { isAll, type Span } from "./time-span";
import { firstDayWords, lastDayWords, spanWords } from "../model/span-words";
import { countWords } from "../model/words";
import type { TimeMode } from "../view/view";

/** The window in a few words: "Jan 2015 – Apr 2024", "2021", "up to Apr 2024", "All time". */
export function windowWords(span: Span, mode: TimeMode): string {
  const { to } = span;
  const from = mode === "cumulative" ? null : span.from;
  if (isAll({ from, to })) return "All time";
  if (from === null) return `Up to ${lastDayWords(to!)}`;
  if (to === null) return `From ${firstDayWords(from)}`;
  return spanWords(from, to);
}

/** What a bar holds, certain and possible apart: "9 certain, 1 possible". */
export function binWords(certain: number, possible: number): string {
  if (certain === 0 && possible === 0) return "no event";
  if (possible === 0) return `${countWords(certain)} certain`;
  return certain === 0
    ? `${countWords(possible)} possible`
    : `${countWords(certain)} certain, ${countWords(possible)} possible`;
}

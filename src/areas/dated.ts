import { OPEN_END, OPEN_START, parseIsoDay } from "../model/day";
import type { AtlasArea } from "../model/schema";
import type { TimeWindow } from "../table/window";

/** Whether a date, open ends and all, has a day in common with the window. */
export function touches(date: Pick<AtlasArea["date"], "start" | "end">, window: TimeWindow): boolean {
  const start = date.start === null ? OPEN_START : parseIsoDay(date.start)!;
  const end = date.end === null ? OPEN_END : parseIsoDay(date.end)!;
  return start <= window.to && end >= window.from;
}

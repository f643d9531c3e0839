import { intervalOf } from "../model/edtf";
import type { AtlasArea } from "../model/schema";
import { touches as daysTouch, type TimeWindow } from "../table/window";

/** Whether a date, open ends and all, has a day in common with the window. */
export function touches(date: Pick<AtlasArea["date"], "start" | "end">, window: TimeWindow): boolean {
  return daysTouch(intervalOf(date), window);
}

import { OPEN_END, OPEN_START, parseIsoDay } from "../../model/day";
import type { AreaKind, AtlasArea } from "../../model/schema";
import type { TimeWindow } from "../../table/window";

/** Areas of the shown kinds whose time touches the window. O(areas). */
export function activeAreas(
  areas: readonly AtlasArea[],
  window: TimeWindow,
  hidden: ReadonlySet<AreaKind>,
): AtlasArea[] {
  return areas.filter((area) => !hidden.has(area.kind) && touches(area, window));
}

function touches({ date }: AtlasArea, window: TimeWindow): boolean {
  const start = date.start === null ? OPEN_START : (parseIsoDay(date.start) ?? OPEN_START);
  const end = date.end === null ? OPEN_END : (parseIsoDay(date.end) ?? OPEN_END);
  return start <= window.to && end >= window.from;
}

/**
 * One area for each kind and outline: the same pattern twice on one place would say nothing more.
 * `chosen`, when among them, stands for its like.
 */
export function drawnAreas(active: readonly AtlasArea[], chosen: string | null): AtlasArea[] {
  const drawn = new Map<string, AtlasArea>();
  for (const area of active) {
    const key = `${area.kind}|${area.geometryId ?? area.place}`;
    if (!drawn.has(key) || area.id === chosen) drawn.set(key, area);
  }
  return [...drawn.values()];
}

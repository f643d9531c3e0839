import { touches } from "../session/dated";
import { AREA_KINDS, type AreaKind, type AtlasArea } from "../model/schema";
import type { TimeWindow } from "../table/window";

export interface AreaGroup {
  kind: AreaKind;
  areas: { area: AtlasArea; inWindow: boolean }[];
}

/** Areas by kind; within one, those of the window, then those of the focus actor, then by name. O(n log n). */
export function areaGroups(areas: readonly AtlasArea[], window: TimeWindow, focus: string): AreaGroup[] {
  const rank = ({ area, inWindow }: AreaGroup["areas"][number]) =>
    2 * Number(inWindow) + Number(area.actor === focus);
  return AREA_KINDS.map((kind) => ({
    kind,
    areas: areas
      .filter((area) => area.kind === kind)
      .map((area) => ({ area, inWindow: touches(area.date, window) }))
      .sort((a, b) => rank(b) - rank(a) || a.area.name.localeCompare(b.area.name, "en")),
  })).filter((group) => group.areas.length > 0);
}

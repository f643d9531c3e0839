import { contains, type Rings } from "../geo/rings";
import type { AtlasArea } from "../../model/schema";

/** Areas under a point of the unit square, the smallest first. O(areas + vertices of those whose box holds it). */
export function pickAreas(
  areas: readonly AtlasArea[],
  outlines: ReadonlyMap<string, Rings>,
  x: number,
  y: number,
): AtlasArea[] {
  return areas
    .flatMap((area) => {
      const rings = area.geometryId === null ? undefined : outlines.get(area.geometryId);
      return rings && contains(rings, x, y) ? [{ area, size: rings.size }] : [];
    })
    .sort((a, b) => a.size - b.size)
    .map(({ area }) => area);
}

/** The one a click chooses: the smallest, or the next one when it is chosen already. */
export function nextArea(under: readonly AtlasArea[], chosen: string | null): AtlasArea | null {
  const at = under.findIndex((area) => area.id === chosen);
  return under[(at + 1) % Math.max(under.length, 1)] ?? null;
}

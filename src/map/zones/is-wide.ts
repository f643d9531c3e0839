import type { Rings } from "../geo/rings";
import type { AtlasArea, AtlasPlace } from "../../model/schema";

/** On the unit square: about the size of a large province. */
const LARGE = 4e-4;

/** A whole country or more, which a pattern would smother. A border zone is never: it is drawn for its pattern. */
export function isWide(
  area: AtlasArea,
  places: ReadonlyMap<string, AtlasPlace>,
  outlines: ReadonlyMap<string, Rings>,
): boolean {
  if (area.kind === "border") return false;
  const precision = places.get(area.place)?.precision;
  if (precision === "country" || precision === "region") return true;
  const outline = area.geometryId === null ? undefined : outlines.get(area.geometryId);
  return outline !== undefined && outline.size > LARGE;
}

import { mercatorX, mercatorY } from "../geo/mercator";
import { middleOf, type Rings } from "../geo/rings";
import type { BaseLabel } from "../labels/read-labels";
import { isOutlined, isPoint } from "../../model/precision";
import type { AtlasPlace } from "../../model/schema";

/** What tells where a place's name stands, fixed for a dataset. */
export interface AnchorSource {
  places: ReadonlyMap<string, AtlasPlace>;
  outlines: ReadonlyMap<string, Rings>;
  baseLabels: readonly BaseLabel[];
}

type Anchor = readonly [x: number, y: number];

/** Where a whole place is named, on the unit square: at its label, else in its middle, else at its point. O(labels). */
export function nameAnchor(place: AtlasPlace, { outlines, baseLabels }: AnchorSource): Anchor | null {
  const kind = place.precision === "country" ? "country" : "admin1";
  const label = baseLabels.find((one) => one.text === place.name && one.kind === kind);
  if (label) return [label.x, label.y];
  const outline = place.geometryId === null ? undefined : outlines.get(place.geometryId);
  return outline ? middleOf(outline) : pointOf(place);
}

/** Where something that belongs to a place is drawn: at its symbol, a country's or region's at its name. */
export function placeAnchor(id: string, source: AnchorSource): Anchor | null {
  const place = source.places.get(id);
  if (!place) return null;
  return isPoint(place.precision) || isOutlined(place.precision) ? pointOf(place) : nameAnchor(place, source);
}

function pointOf({ lon, lat }: AtlasPlace): Anchor | null {
  return lon === null || lat === null ? null : [mercatorX(lon), mercatorY(lat)];
}

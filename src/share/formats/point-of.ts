import type { Point } from "geojson";
import type { AtlasEvent } from "../../model/schema";

/** Longitude and latitude as GeoJSON has them; null without a place. */
export function pointOf({ place }: Pick<AtlasEvent, "place">): Point | null {
  if (!place || place.lat === null || place.lon === null) return null;
  return { type: "Point", coordinates: [place.lon, place.lat] };
}

import type { PlacePrecision } from "../model/precision";
import type { AtlasPlace } from "../model/schema";
import { roundCamera, type Camera } from "../view/view";

/** How near to go for a place known so closely. */
const ZOOM: Record<PlacePrecision, number> = {
  site: 9,
  city: 8,
  district: 7.5,
  province: 6.5,
  country: 4.5,
  region: 4,
  none: 4,
};

/** A look at a place; null where nobody knows where it is. */
export function cameraAt(place: Pick<AtlasPlace, "lat" | "lon" | "precision"> | null): Camera | null {
  if (!place || place.lat === null || place.lon === null) return null;
  return roundCamera({ zoom: ZOOM[place.precision], lat: place.lat, lon: place.lon });
}

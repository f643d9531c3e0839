import { mercatorX, mercatorY, screenX, screenY, type Frame } from "../geo/mercator";
import type { AtlasArea, AtlasPlace } from "../../model/schema";

/** An area that is known as a point only: drawn as a small square of its pattern. */
export interface AreaSpot {
  area: AtlasArea;
  /** On the unit square (geo/mercator). */
  x: number;
  y: number;
}

/** Half the side of the square, px. A square, for a disc under a mark would read as a target. */
export const SPOT_HALF = 10;

/** Areas without an outline that have a position. O(areas). */
export function areaSpots(areas: readonly AtlasArea[], places: ReadonlyMap<string, AtlasPlace>): AreaSpot[] {
  return areas.flatMap((area) => {
    const place = places.get(area.place);
    if (area.geometryId !== null || place?.lat == null || place.lon === null) return [];
    return [{ area, x: mercatorX(place.lon), y: mercatorY(place.lat) }];
  });
}

/** The areas whose square holds a point of the screen. O(spots). */
export function pickSpots(spots: readonly AreaSpot[], frame: Frame, x: number, y: number): AtlasArea[] {
  const holds = (spot: AreaSpot) =>
    Math.abs(screenX(frame, spot.x) - x) <= SPOT_HALF && Math.abs(screenY(frame, spot.y) - y) <= SPOT_HALF;
  return spots.filter(holds).map(({ area }) => area);
}

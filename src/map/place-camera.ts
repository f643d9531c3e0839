import { CORE, CORE_COMPACT, type Bounds, type Size } from "./geo/fit-camera";
import { freeCamera, type Obstacles } from "./geo/free-camera";
import { boundsOf, type Rings } from "./geo/rings";
import { isPoint } from "../model/precision";
import type { AtlasPlace } from "../model/schema";
import type { Camera } from "../view/view";

const PLACE_ZOOM = 8;

/** Where to look to see a place, or null when nobody knows where it is. */
export function cameraOf(
  place: AtlasPlace,
  outlines: ReadonlyMap<string, Rings>,
  size: Size,
  obstacles: Obstacles,
): Camera | null {
  const outline = place.geometryId === null ? undefined : outlines.get(place.geometryId);
  if (outline) return freeCamera(boundsOf(outline), size, obstacles, 24, 9);
  if (place.lat === null || place.lon === null) return null;
  return { zoom: isPoint(place.precision) ? PLACE_ZOOM : 5, lat: place.lat, lon: place.lon };
}

/** How close data that say where to look come to the edge, px, and how near the map goes for them. */
const HOME_EDGE = 24;
const HOME_ZOOM = 10;

/** Where to look when nobody says where: at the bounds of the data, or without any, at the core region. */
export function homeCamera(home: Bounds | null, compact: boolean, size: Size, obstacles: Obstacles): Camera {
  if (home) return freeCamera(home, size, obstacles, HOME_EDGE, HOME_ZOOM);
  return freeCamera(compact ? CORE_COMPACT : CORE, size, obstacles, 0);
}

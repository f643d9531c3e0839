import { WORLD, latOfY, lonOfX, mercatorX, mercatorY } from "./mercator";
import type { Camera } from "../../view/view";

/** Degrees: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** What the map shows at first: Moscow to Kerman and Kabul; in a small frame, Kerman to the upper Indus. */
export const CORE: Bounds = [42, 20, 78, 58];
export const CORE_COMPACT: Bounds = [54.5, 26, 76, 39];

export interface Size {
  width: number;
  height: number;
}

const MIN_ZOOM = 0.5;

/** What the bounds are to keep clear of at each edge, px. */
interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The camera that shows all of `bounds` inside the margins. */
export function fitCamera(bounds: Bounds, size: Size, margins: Margins, maxZoom = 8): Camera {
  const [west, south, east, north] = bounds;
  const [left, right] = [mercatorX(west), mercatorX(east)];
  const [upper, lower] = [mercatorY(north), mercatorY(south)];
  const room = (px: number, margin: number) => Math.max(px - margin, px / 3, 1);
  const across = room(size.width, margins.left + margins.right) / Math.max(right - left, 1e-9);
  const down = room(size.height, margins.top + margins.bottom) / Math.max(lower - upper, 1e-9);
  const zoom = Math.min(maxZoom, Math.max(MIN_ZOOM, Math.log2(Math.min(across, down) / WORLD)));
  const scale = WORLD * 2 ** zoom;
  const x = (left + right) / 2 + (margins.right - margins.left) / 2 / scale;
  const y = (upper + lower) / 2 + (margins.bottom - margins.top) / 2 / scale;
  return { zoom, lat: latOfY(y), lon: lonOfX(x) };
}

/** Two corners of bounds; none without any. */
export function cornersOf(bounds: Bounds | null): { lon: number; lat: number }[] {
  if (!bounds) return [];
  const [west, south, east, north] = bounds;
  return [
    { lon: west, lat: south },
    { lon: east, lat: north },
  ];
}

/** The smallest bounds around points, or null without any. Never crosses 180°. */
export function boundsAround(points: Iterable<{ lon: number; lat: number }>): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { lon, lat } of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west <= east ? [west, south, east, north] : null;
}

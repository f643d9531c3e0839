import { fitCamera, type Bounds, type Size } from "./fit-camera";
import type { Box } from "../labels/boxes";
import type { Camera } from "../../view/view";

/** What stands over the map, px. */
export interface Obstacles {
  /** All of it. */
  all: readonly Box[];
  /** The part in the lower left corner that comes, goes and folds: the legend. */
  corner: readonly Box[];
}

/** Height of the row along the map's top and width of the buttons at its right, px. */
const TOP = 44;
const RIGHT = 48;
/** A map narrower than this gives the core region all of its width, and has buttons as wide as a thumb, px. */
const NARROW = 480;
const THUMB_RIGHT = 60;
/** Room for half a mark between the legend and what is to be seen whole, px; none where no room is asked for. */
const OFF = 24;
/** How much smaller the map may become so that nothing lies behind the legend, in zoom levels. */
const WORTH = 0.4;

/**
 * The camera that shows all of `bounds` clear of the controls, and of the legend too, beside or above it,
 * where that leaves the map nearly as large.
 */
export function freeCamera(
  bounds: Bounds,
  size: Size,
  { corner }: Obstacles,
  edge: number,
  maxZoom?: number,
): Camera {
  const beside = size.width < NARROW ? (edge === 0 ? 0 : THUMB_RIGHT) : RIGHT;
  const right = Math.max(edge, beside);
  const margins = { left: edge, right, top: edge + TOP, bottom: edge };
  const plain = fitCamera(bounds, size, margins, maxZoom);
  const [legend] = corner;
  if (!legend) return plain;
  const off = Math.min(edge, OFF);
  const aside = fitCamera(bounds, size, { ...margins, left: Math.max(edge, legend.right + off) }, maxZoom);
  const bottom = Math.max(edge, size.height - legend.top + off);
  const above = fitCamera(bounds, size, { ...margins, bottom }, maxZoom);
  const free = aside.zoom >= above.zoom ? aside : above;
  return free.zoom >= plain.zoom - WORTH ? free : plain;
}

/** Whether two cameras show the same, as exact as the address keeps them. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const near = (x: number, y: number, by: number) => Math.abs(x - y) < by;
  return near(a.zoom, b.zoom, 0.011) && near(a.lat, b.lat, 1e-4) && near(a.lon, b.lon, 1e-4);
}

import { CORE, fitCamera, type Bounds, type Size } from "../geo/fit-camera";
import { frameOf, latOfY, lonOfX, unitAt } from "../geo/mercator";
import type { Camera } from "../../view/view";

/** How close the core region comes to a picture's edge, px. */
const EDGE = 8;
/** As near as the map on the page goes. */
const MAX_ZOOM = 11;

/**
 * Where a picture of `size` looks to show what a map of the size `seen` shows with this camera: all of that region,
 * and more of its surroundings where the proportions differ. null: fitted to `home`, as on the page.
 */
export function pictureCamera(camera: Camera | null, seen: Size, size: Size, home: Bounds = CORE): Camera {
  if (!camera) return fitCamera(home, size, { left: EDGE, right: EDGE, top: EDGE, bottom: EDGE });
  const frame = frameOf(camera, seen.width, seen.height);
  const [left, top] = unitAt(frame, 0, 0);
  const [right, bottom] = unitAt(frame, seen.width, seen.height);
  const margins = { left: 0, right: 0, top: 0, bottom: 0 };
  return fitCamera([lonOfX(left), latOfY(bottom), lonOfX(right), latOfY(top)], size, margins, MAX_ZOOM);
}

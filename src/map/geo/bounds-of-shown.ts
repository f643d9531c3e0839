import { boundsAround, cornersOf, type Bounds } from "./fit-camera";
import { isDrawn } from "../marks/pack-marks";
import type { PanelState } from "../PanelState.svelte";

/** The smallest bounds around all that is drawn, or else around all that has a mark; null without any. O(n). */
export function boundsOfShown(map: PanelState): Bounds | null {
  const { marks } = map.packed;
  const points = map.points.on ? map.points.bounds() : null;
  const drawn = [...marks.filter(isDrawn), ...cornersOf(points)];
  return boundsAround(drawn.length > 0 ? drawn : marks);
}

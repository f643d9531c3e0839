import type { Cluster } from "./clusters";
import { screenX, screenY, type Frame } from "../geo/mercator";
import { boxAround, type Box } from "../labels/boxes";

/** Where names would lie over clusters' numbers, px. O(clusters). */
export function signsOf(clusters: readonly Cluster[], frame: Frame): Box[] {
  return clusters.map(({ x, y, radius }) => boxAround(screenX(frame, x), screenY(frame, y), radius));
}

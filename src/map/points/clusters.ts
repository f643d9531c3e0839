import type { CellCounts } from "./count-in-cells";
import { latOfY, lonOfX } from "../geo/mercator";
import type { Camera } from "../../view/view";
import { UNIT } from "../../table/point-columns";

/** Side of a cell at whole zooms, px. */
const CLUSTER_CELL = 64;
/** Cells keep their size on the land for so much zoom, so that clusters do not part and join while the map zooms. */
const ZOOM_STEP = 0.5;
const LARGEST = 34;
/** Radius that holds a number, by its digits, px; of four or more only the first are written. */
const HOLDS = [9, 11, 14, 16] as const;
/** Circles may lie so far over each other before they are one, as a part of both radii. */
const OVERLAP = 0.85;

/** Events near each other, drawn as one circle with their number. */
export interface Cluster {
  /** Their middle on the unit square. */
  x: number;
  y: number;
  count: number;
  /** px; its area grows with the count. */
  radius: number;
}

/** Side of a cell, px, at a zoom. O(1). */
export function clusterCell(zoom: number): number {
  return CLUSTER_CELL * 2 ** (zoom - Math.floor(zoom / ZOOM_STEP) * ZOOM_STEP);
}

/**
 * One cluster a filled cell, those whose circles would lie over each other joined to the larger. The largest first.
 * `scale` in px per unit. O(cells + filled cells²), a few hundred.
 */
export function clustersFrom({ counts, sumX, sumY }: CellCounts, scale: number): Cluster[] {
  const found: { x: number; y: number; count: number }[] = [];
  counts.forEach((count, cell) => {
    if (count > 0) found.push({ x: sumX[cell]! / count / UNIT, y: sumY[cell]! / count / UNIT, count });
  });
  const most = found.reduce((largest, { count }) => Math.max(largest, count), 1);
  found.sort((a, b) => b.count - a.count || a.x - b.x || a.y - b.y);
  const clusters: Cluster[] = [];
  for (const one of found) {
    const radius = clusterRadius(one.count, most);
    const near = clusters.find(
      (other) => Math.hypot(other.x - one.x, other.y - one.y) * scale < (other.radius + radius) * OVERLAP,
    );
    if (near) join(near, one, most);
    else clusters.push({ ...one, radius });
  }
  return clusters.sort((a, b) => b.count - a.count);
}

/** px; a circle large enough to hold its number, so that small ones are larger than their part. O(1). */
export function clusterRadius(count: number, most: number): number {
  const digits = Math.min(HOLDS.length, String(count).length);
  return Math.max(HOLDS[digits - 1]!, LARGEST * Math.sqrt(count / Math.max(most, 1)));
}

function join(cluster: Cluster, one: { x: number; y: number; count: number }, most: number): void {
  const count = cluster.count + one.count;
  cluster.x = (cluster.x * cluster.count + one.x * one.count) / count;
  cluster.y = (cluster.y * cluster.count + one.y * one.count) / count;
  cluster.count = count;
  cluster.radius = Math.min(LARGEST, clusterRadius(count, most));
}

/** How much nearer a click on a cluster goes, and how near at most. */
const [NEARER, NEAREST] = [2, 11];

/** Where to look to see what is in a cluster. O(1). */
export function cameraInto({ x, y }: Cluster, { zoom }: Camera): Camera {
  return { zoom: Math.min(NEAREST, zoom + NEARER), lon: lonOfX(x), lat: latOfY(y) };
}

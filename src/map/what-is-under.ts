import type { Frame } from "./geo/mercator";
import { unitAt } from "./geo/mercator";
import type { Rings } from "./geo/rings";
import type { Layout } from "./layout";
import { nextHit, type Direction } from "./marks/next-hit";
import { hitsOf, pickMark, type Hit } from "./marks/pick-mark";
import type { Cluster } from "./points/clusters";
import type { ScenePoints } from "./points/ScenePoints";
import type { Tie } from "./ties/ties";
import { pickSpots, type AreaSpot } from "./zones/area-spots";
import { pickAreas } from "./zones/pick-areas";
import type { AtlasArea } from "../model/schema";

/** How far beside a symbol still means it, px; a line is thinner than any symbol. */
const SLOP = { fine: 4, coarse: 16 };
const LINE_SLOP = 2;

/** What is drawn on a map: marks above points, points above ties. */
interface Signs {
  layout: Layout | null;
  points: ScenePoints | null;
  tieAt: (x: number, y: number, slop: number) => Tie | null;
}

/** One of them, or nothing. */
interface Under {
  hit: Hit | null;
  cluster: Cluster | null;
  tie: Tie | null;
}

/** What is under a point of the screen: the topmost of what is there, else what is nearest beside it. */
export function signUnder({ layout, points, tieAt }: Signs, x: number, y: number): Under {
  const slop = SLOP[matchMedia("(pointer: coarse)").matches ? "coarse" : "fine"];
  const markAt = (reach: number) => layout && pickMark(layout, x, y, reach);
  const above = points && markAt(0);
  const { hit: point, cluster } = (!above && points?.at(x, y)) || NO_POINT;
  const hit = above ?? point ?? (cluster ? null : markAt(slop));
  return { hit, cluster, tie: hit || cluster ? null : tieAt(x, y, slop + LINE_SLOP) };
}

const NO_POINT = { hit: null, cluster: null };

/** What an arrow key leads to: a point or a mark, whichever is nearer ahead. Without a start, the first there is. */
export function signAhead(
  { layout, points }: Pick<Signs, "layout" | "points">,
  from: Hit | null,
  direction: Direction,
): Hit | null {
  const marks = layout ? hitsOf(layout) : [];
  const point = points?.next(from, direction);
  if (!from && point) return point;
  return nextHit(point ? [point, ...marks] : marks, from, direction);
}

/** Areas under a point of the screen: those known as a point, then the smallest first. */
export function areasUnder(
  drawn: readonly AtlasArea[],
  spots: readonly AreaSpot[],
  outlines: ReadonlyMap<string, Rings>,
  frame: Frame,
  x: number,
  y: number,
): AtlasArea[] {
  return [...pickSpots(spots, frame, x, y), ...pickAreas(drawn, outlines, ...unitAt(frame, x, y))];
}

import type { Frame } from "./geo/mercator";
import { unitAt } from "./geo/mercator";
import type { Rings } from "./geo/rings";
import type { Layout } from "./layout";
import { pickMark, type Hit } from "./marks/pick-mark";
import type { Tie } from "./ties/ties";
import { pickSpots, type AreaSpot } from "./zones/area-spots";
import { pickAreas } from "./zones/pick-areas";
import type { AtlasArea } from "../model/schema";

/** How far beside a symbol still means it, px; a line is thinner than any symbol. */
const SLOP = { fine: 4, coarse: 16 };
const LINE_SLOP = 2;

/** The mark under a point of the screen, or where there is none, the tie. */
export function markOrTie(
  layout: Layout | null,
  x: number,
  y: number,
  tieAt: (x: number, y: number, slop: number) => Tie | null,
): [Hit | null, Tie | null] {
  const slop = SLOP[matchMedia("(pointer: coarse)").matches ? "coarse" : "fine"];
  const hit = layout && pickMark(layout, x, y, slop);
  return [hit, hit ? null : tieAt(x, y, slop + LINE_SLOP)];
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

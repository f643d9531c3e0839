import { killedOfRank, rankOf, typeOf, type PointLook } from "../../table/point-look";
import { FIXED_RADIUS, attackRadius } from "../marks/radius";

/** How much smaller than marks points are, by how many lie in view: many small ones stay apart longer. */
const SHRINK: readonly (readonly [most: number, by: number])[] = [
  [1_500, 1],
  [6_000, 0.75],
  [25_000, 0.55],
  [100_000, 0.42],
  [Infinity, 0.32],
];
/** No circle is larger, px: a slip of the pen in a file would cover the map. */
const LARGEST = 72;

/** The size of points among so many, as a part of that of marks. O(1). */
export function shrinkFor(inView: number): number {
  return SHRINK.find(([most]) => inView <= most)![1];
}

/** Radius, px: of an attack its area is in proportion to the killed (marks/radius). O(1). */
export function pointRadius(look: PointLook, shrink: number, compact: boolean): number {
  if (typeOf(look) !== "attack") return FIXED_RADIUS * shrink;
  return Math.min(LARGEST, attackRadius(killedOfRank(rankOf(look)), compact) * shrink);
}

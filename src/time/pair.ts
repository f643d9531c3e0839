import type { TimeScale } from "./time-scale";
import { xOf } from "./time-scale";
import type { Domain, Span } from "./time-span";
import { periodOf, periodText, type Compare, type Period } from "../model/compare";

export const PAIR_SIDES = ["a", "b"] as const;
export type PairSide = (typeof PAIR_SIDES)[number];

/** The two windows of a comparison of periods. */
export type Pair = Record<PairSide, Period>;

/** Null while no periods are compared. */
export function pairOf(compare: Compare | null): Pair | null {
  return compare?.by === "time" ? { a: periodOf(compare.a), b: periodOf(compare.b) } : null;
}

/** A comparison with one window moved; an end that is open lies at the band's edge. */
export function withSide(compare: Compare, side: PairSide, span: Span, domain: Domain): Compare {
  const from = span.from ?? Math.min(domain.from, span.to ?? domain.from);
  const to = span.to ?? Math.max(domain.to, from);
  return { ...compare, [side]: periodText({ from, to }) };
}

/** A window's left and right edge, px. */
export interface Edges {
  left: number;
  right: number;
}

export function edgesOf({ from, to }: Period, scale: TimeScale): Edges {
  return { left: xOf(scale, from), right: xOf(scale, to + 1) };
}

/** The window at a point, the narrower where both are; null outside them. */
export function sideAt(pair: Pair, scale: TimeScale, x: number): PairSide | null {
  const width = ({ left, right }: Edges) => right - left;
  const [first] = PAIR_SIDES.map((side) => ({ side, edges: edgesOf(pair[side], scale) }))
    .filter(({ edges }) => x >= edges.left && x <= edges.right)
    .sort((one, other) => width(one.edges) - width(other.edges));
  return first?.side ?? null;
}

/** Two thumbs nearer than this, px, are held from within their windows. */
const MEETING = 24;

/** Whether a window's end stands so near an end of the other that its thumb must be held from within. */
export function meets(x: number, other: Edges): boolean {
  return Math.min(Math.abs(x - other.left), Math.abs(x - other.right)) < MEETING;
}

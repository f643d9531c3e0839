import type { ScreenPoint } from "../draw/corners";

/** Control points of a quadratic curve on the screen, px. */
export type Curve = readonly [start: ScreenPoint, bend: ScreenPoint, end: ScreenPoint];

const BEND = 0.16;
/** Ties between the same two places lie side by side. */
const ASIDE = 0.07;
const ARROW = 8;
const STEPS = 24;

const between = (a: ScreenPoint, b: ScreenPoint, part: number): ScreenPoint => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];

/** The curve from one point to another, bent to the left of its way; `rank` counts those with the same ends. */
export function curveOf(start: ScreenPoint, end: ScreenPoint, rank: number): Curve {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const bend = BEND + ASIDE * rank;
  const [x, y] = between(start, end, 0.5);
  return [start, [x + dy * 2 * bend, y - dx * 2 * bend], end];
}

/** The curve without so many px at each end, where the symbols of the ends stand; null where nothing is left. */
export function trimmed([start, bend, end]: Curve, px: number): Curve | null {
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  if (length <= 3 * px) return null;
  const [from, to] = [px / length, 1 - px / length];
  return [
    pointAt([start, bend, end], from),
    between(between(start, bend, from), between(bend, end, from), to),
    pointAt([start, bend, end], to),
  ];
}

export function pointAt([start, bend, end]: Curve, part: number): ScreenPoint {
  return between(between(start, bend, part), between(bend, end, part), part);
}

/** Distance of a point from the curve, px. */
export function distanceTo(curve: Curve, [x, y]: ScreenPoint): number {
  let least = Infinity;
  for (let step = 0; step < STEPS; step++) {
    const [a, b] = [pointAt(curve, step / STEPS), pointAt(curve, (step + 1) / STEPS)];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const along = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
    const [nearX, nearY] = between(a, b, Math.min(1, Math.max(0, along)));
    least = Math.min(least, Math.hypot(nearX - x, nearY - y));
  }
  return least;
}

/** SVG path data. */
export function curvePath([start, bend, end]: Curve): string {
  return `M${start.join(" ")}Q${bend.join(" ")} ${end.join(" ")}`;
}

/** A small arrowhead where the curve ends. */
export function arrowPath([, bend, end]: Curve): string {
  const angle = Math.atan2(end[1] - bend[1], end[0] - bend[0]);
  const wing = (turn: number) =>
    [end[0] - ARROW * Math.cos(angle + turn), end[1] - ARROW * Math.sin(angle + turn)].join(" ");
  return `M${wing(0.45)}L${end.join(" ")}L${wing(-0.45)}`;
}

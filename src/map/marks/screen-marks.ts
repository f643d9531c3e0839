import type { Mark } from "./mark";
import { boxAround, type Box, type Taken } from "../labels/boxes";
import { screenX, screenY, type Frame } from "../geo/mercator";
import type { EventType } from "../../model/event-type";

/** A symbol on the screen, px. */
export interface ScreenSymbol {
  x: number;
  y: number;
  radius: number;
  type: EventType;
  hollow: boolean;
  possible: boolean;
}

/** A mark in view, and where its count stands when it has several events. */
export interface ScreenMark extends ScreenSymbol {
  mark: Mark;
  count: { x: number; y: number; radius: number } | null;
  /** Known to a district or province of which there is no outline: a circle stands for it. */
  isVague: boolean;
  /** Radius of all that is drawn of it, px. */
  extent: number;
}

/** Radius of the circle that stands for an outline nobody has, px. */
export const VAGUE_RADIUS = 15;
/** Symbols nearer than this to each other, px, share no corner for their counts. */
const NEIGHBOURLY = 22;

const DIAGONALS = [
  [-1, 1],
  [1, 1],
  [1, -1],
  [-1, -1],
] as const;

/**
 * Marks in view (a margin of their size included), largest first, badges left out; symbols are
 * entered into `taken`. O(marks).
 */
export function screenMarks(
  marks: readonly Mark[],
  frame: Frame,
  taken: Taken,
  widthOf: (place: string) => number,
): ScreenMark[] {
  const inView: ScreenMark[] = [];
  for (const mark of marks) {
    if (mark.form === "badge") continue;
    const [x, y] = [screenX(frame, mark.x), screenY(frame, mark.y)];
    const { radius } = mark;
    if (x < -radius || y < -radius || x > frame.width + radius || y > frame.height + radius) continue;
    const { type, hollow, possible } = mark;
    const isVague = mark.form === "outline" && widthOf(mark.place) === 0;
    const extent = isVague ? Math.max(radius, VAGUE_RADIUS) : radius;
    inView.push({ mark, x, y, radius, type, hollow, possible, count: null, isVague, extent });
    taken.add(boxAround(x, y, extent + 1));
  }
  return inView;
}

/**
 * Gives marks with several events their count's ring, on the side away from a neighbour; to be called when
 * labels have their places. O(marks²) of those in view.
 */
export function placeCounts(marks: readonly ScreenMark[], taken: Taken): void {
  for (const one of marks) if (one.mark.rows.length > 1) one.count = placeCount(one, marks, taken);
}

/** The count's ring at the first free corner of the symbol, the farthest from its neighbour first. */
function placeCount(one: ScreenMark, marks: readonly ScreenMark[], taken: Taken): ScreenMark["count"] {
  const { x, y, extent, mark } = one;
  const size = 8 + 2.5 * (String(mark.rows.length).length - 1);
  const out = (extent + size * 0.55) * Math.SQRT1_2 + 3;
  const [awayX, awayY] = awayFromNeighbour(one, marks);
  const corners = [...DIAGONALS].sort(([ax, ay], [bx, by]) => (bx - ax) * awayX + (by - ay) * awayY);
  const spots = corners.map(([dx, dy]) => ({ x: x + dx * out, y: y + dy * out, radius: size }));
  const own = boxAround(x, y, extent + 1);
  const free = spots.find((spot) => !taken.hits(outside(boxAround(spot.x, spot.y, size), own)));
  const chosen = free ?? spots[0]!;
  taken.add(boxAround(chosen.x, chosen.y, size));
  return chosen;
}

/** Direction away from the nearest symbol that nearly touches; 0, 0 without one. */
function awayFromNeighbour(one: ScreenMark, marks: readonly ScreenMark[]): [number, number] {
  let [away, least]: [[number, number], number] = [[0, 0], NEIGHBOURLY];
  for (const other of marks) {
    if (other === one) continue;
    const [dx, dy] = [one.x - other.x, one.y - other.y];
    const gap = Math.hypot(dx, dy) - one.extent - other.extent;
    if (gap < least) [away, least] = [[dx, dy], gap];
  }
  return away;
}

/** The part of a corner box that sticks out of the symbol's own box. */
function outside(box: Box, own: Box): Box {
  const left = box.left < own.left ? box.left : Math.max(box.left, own.right);
  const right = box.left < own.left ? Math.min(box.right, own.left) : box.right;
  return { left, right, top: box.top, bottom: box.bottom };
}

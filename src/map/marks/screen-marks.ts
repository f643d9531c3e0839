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
}

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
    inView.push({ mark, x, y, radius, type, hollow, possible, count: null, isVague });
    taken.add(boxAround(x, y, radius + 1));
  }
  return inView;
}

/** Gives marks with several events their count's ring; to be called when labels have their places. O(marks). */
export function placeCounts(marks: readonly ScreenMark[], taken: Taken): void {
  for (const one of marks) if (one.mark.rows.length > 1) one.count = placeCount(one, taken);
}

/** The count's ring at the first free corner of the symbol, else at the lower left. */
function placeCount({ x, y, radius, mark }: ScreenMark, taken: Taken): ScreenMark["count"] {
  const size = 8 + 2.5 * (String(mark.rows.length).length - 1);
  const out = (radius + size * 0.55) * Math.SQRT1_2 + 3;
  const spots = DIAGONALS.map(([dx, dy]) => ({ x: x + dx * out, y: y + dy * out, radius: size }));
  const own = boxAround(x, y, radius + 1);
  const free = spots.find((spot) => !taken.hits(outside(boxAround(spot.x, spot.y, size), own)));
  const chosen = free ?? spots[0]!;
  taken.add(boxAround(chosen.x, chosen.y, size));
  return chosen;
}

/** The part of a corner box that sticks out of the symbol's own box. */
function outside(box: Box, own: Box): Box {
  const left = box.left < own.left ? box.left : Math.max(box.left, own.right);
  const right = box.left < own.left ? Math.min(box.right, own.left) : box.right;
  return { left, right, top: box.top, bottom: box.bottom };
}

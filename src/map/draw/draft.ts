import { rectangleOf, type ScreenPoint } from "./corners";
import { MOST_CORNERS, type Corner } from "../../model/shape";

/** An area on the way: corners set one by one, or a rectangle held by one of its corners. */
export interface Draft {
  corners: readonly Corner[];
  /** Where the rectangle was begun; null: none is being dragged. */
  from: Corner | null;
  /** Under the pointer or the keyboard's cross. */
  at: Corner | null;
}

export const NO_DRAFT: Draft = { corners: [], from: null, at: null };

/** The corners it would have if it ended now. */
export function ringOf({ corners, from, at }: Draft): readonly Corner[] {
  if (from && at) return rectangleOf(from, at);
  return at ? [...corners, at] : corners;
}

/** Whether the corners make an area. */
export function canClose({ corners }: Draft): boolean {
  return corners.length >= 3;
}

/**
 * What a click means: it closes an area of three corners or more when it meets the first corner, or the last (as a
 * double click does); on the last of fewer, and when there is no room for more, it means nothing.
 */
export function clickMeans(
  points: readonly ScreenPoint[],
  click: ScreenPoint,
  near: number,
): "corner" | "close" | "nothing" {
  const meets = (point: ScreenPoint | undefined) =>
    point !== undefined && Math.hypot(point[0] - click[0], point[1] - click[1]) <= near;
  const [first, last] = [points[0], points.at(-1)];
  if (points.length >= 3 && (meets(first) || meets(last))) return "close";
  return meets(last) || points.length >= MOST_CORNERS ? "nothing" : "corner";
}

/** What to do next, in words. */
export function draftHint(draft: Draft): string {
  const count = draft.corners.length;
  if (draft.from) return "Let go to close the rectangle.";
  if (count === 0) return "Drag a rectangle, or set corner after corner.";
  if (count < 3) return `${count} of at least 3 corners.`;
  return "The first corner again, or a double click, closes it.";
}

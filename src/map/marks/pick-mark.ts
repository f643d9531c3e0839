import type { Mark } from "./mark";
import type { Row } from "../../table/rows";
import type { Layout } from "../layout";

/** What is under a point: a mark, or one event of a fan. */
export interface Hit {
  mark: Mark;
  /** The one event meant; null where the mark has several. */
  row: Row | null;
  /** Its middle on the screen, px. */
  x: number;
  y: number;
  radius: number;
  /** Events in columns alone that lie over each other here, the topmost first: the first of them, and how many there are. */
  here?: { rows: readonly number[]; count: number };
}

/** Everything that can be picked, in the order of the keyboard's first visit: fan, marks, badges. O(marks). */
export function hitsOf(layout: Layout): Hit[] {
  const { fan } = layout;
  const fanned = fan ? fan.nodes.map(({ row, x, y, radius }) => ({ mark: fan.mark, row, x, y, radius })) : [];
  const whole = [...layout.marks, ...layout.badges].map(({ mark, x, y, radius }) => ({
    mark,
    row: mark.rows.length === 1 ? mark.rows[0]! : null,
    x,
    y,
    radius,
  }));
  return [...fanned, ...whole];
}

/** The hit at a point, `slop` px around symbols included: the one whose edge is nearest, the smaller of equals. O(marks). */
export function pickMark(layout: Layout, x: number, y: number, slop: number): Hit | null {
  let [best, least]: [Hit | null, number] = [null, Infinity];
  for (const hit of hitsOf(layout)) {
    const beyond = Math.max(0, Math.hypot(hit.x - x, hit.y - y) - hit.radius);
    if (beyond > slop) continue;
    const rank = beyond * 1000 + hit.radius;
    if (rank < least) [best, least] = [hit, rank];
  }
  return best ?? pickCount(layout, x, y);
}

function pickCount(layout: Layout, x: number, y: number): Hit | null {
  const found = layout.marks.find(
    ({ count }) => count && Math.hypot(count.x - x, count.y - y) <= count.radius,
  );
  return found ? { mark: found.mark, row: null, x: found.x, y: found.y, radius: found.radius } : null;
}

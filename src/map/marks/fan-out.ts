import { overlaps, type Box } from "../labels/boxes";

/** What is to be drawn apart, in time order. */
export interface FanItem {
  radius: number;
  /** Width of its label, px, and the least it may be shortened to. */
  labelWidth: number;
  leastWidth: number;
}

/** Where it is drawn, relative to the place, px, on which side its label stands, and how wide that may be. */
export interface FanSpot {
  dx: number;
  dy: number;
  side: "left" | "right";
  room: number;
}

export interface FanRoom {
  /** The place on the screen and the screen's size, px. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** What stands over the map. */
  obstacles: readonly Box[];
}

/** More than this are not told apart in one sight; the list has them all. */
export const MOST_FANNED = 16;
/** Between a symbol and its label, px. */
export const LABEL_GAP = 5;
const ROW = 36;
const REACH = 88;
const NARROWEST = 52;
/** Kept free at the frame's edges, px: above and below, and beside labels. */
const EDGE = 24;
const SIDE_EDGE = 8;
/** What shortened labels must save before one column is better than two, px. */
const TWO_SIDES = 40;

/**
 * Spots for events at one place: two columns curved around it, clockwise in time from the lower left; one
 * column when only one side has the room. Labels of a column never overlap, and nothing stands outside the
 * frame or under an obstacle: null where that cannot be. O(items × obstacles).
 */
export function fanOut(items: readonly FanItem[], room: FanRoom): FanSpot[] | null {
  const splits = [Math.ceil(items.length / 2), 0, items.length];
  let [best, least]: [FanSpot[] | null, number] = [null, Infinity];
  for (const [i, leftCount] of splits.entries()) {
    const spots = split(items, leftCount, room);
    if (!spots) continue;
    const cost = lacking(items, spots) + (i === 0 ? 0 : TWO_SIDES);
    if (cost < least) [best, least] = [spots, cost];
  }
  return best;
}

function split(items: readonly FanItem[], leftCount: number, room: FanRoom): FanSpot[] | null {
  const left = column(items.slice(0, leftCount).reverse(), "left", room)?.reverse();
  const right = column(items.slice(leftCount), "right", room);
  if (!left || !right) return null;
  const spots = [...left, ...right];
  return spots.every((spot, i) => spot.room >= items[i]!.leastWidth) ? spots : null;
}

function lacking(items: readonly FanItem[], spots: readonly FanSpot[]): number {
  return items.reduce((sum, { labelWidth }, i) => sum + Math.max(0, labelWidth - spots[i]!.room), 0);
}

/** A column from top to bottom, or null where it is higher than its room. */
function column(items: readonly FanItem[], side: FanSpot["side"], room: FanRoom): FanSpot[] | null {
  const heights = items.map((item) => Math.max(ROW, 2 * item.radius + 8));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const [highest, lowest] = rangeOf(side, items, room);
  if (total > lowest - highest) return null;
  const reach = Math.max(REACH, total / 2 + 16);
  let at = Math.min(Math.max(-total / 2, highest - room.y), lowest - total - room.y);
  return heights.map((height, i) => {
    const dy = at + height / 2;
    at += height;
    const out = Math.max(NARROWEST, Math.sqrt(Math.max(reach * reach - dy * dy, 0)) * (REACH / reach));
    const dx = side === "left" ? -out : out;
    return { dx, dy, side, room: roomFor(items[i]!, dx, dy, side, room) };
  });
}

/** How high and how low a column may reach: to the frame, or to what stands above or below it. */
function rangeOf(side: FanSpot["side"], items: readonly FanItem[], room: FanRoom): [number, number] {
  const { x, y, width, height, obstacles } = room;
  const out = REACH + LABEL_GAP + Math.max(0, ...items.map((item) => item.radius + item.leastWidth));
  const [left, right] = side === "left" ? [Math.max(x - out, 0), x] : [x, Math.min(x + out, width)];
  let [highest, lowest] = [EDGE, height - EDGE];
  for (const box of obstacles) {
    if (box.right <= left || box.left >= right) continue;
    if (box.bottom <= y) highest = Math.max(highest, box.bottom);
    else if (box.top >= y) lowest = Math.min(lowest, box.top);
  }
  return [highest, lowest];
}

/** Width beside a symbol up to the frame's edge or the next obstacle, px; negative under one. */
function roomFor({ radius }: FanItem, dx: number, dy: number, side: FanSpot["side"], room: FanRoom): number {
  const [x, y] = [room.x + dx, room.y + dy];
  const isRight = side === "right";
  const half = Math.max(ROW / 2, radius);
  const [from, to] = isRight ? [x - radius, room.width - SIDE_EDGE] : [SIDE_EDGE, x + radius];
  const strip = { left: from, right: to, top: y - half, bottom: y + half };
  const blocking = room.obstacles.filter((box) => overlaps(box, strip));
  const end = isRight
    ? Math.min(to, ...blocking.map((box) => box.left))
    : Math.max(from, ...blocking.map((box) => box.right));
  return Math.abs(end - x) * (isRight === end > x ? 1 : -1) - radius - LABEL_GAP;
}

/** What is to be drawn apart, in time order. */
export interface FanItem {
  radius: number;
  /** Width of its label, px. */
  labelWidth: number;
}

/** Where it is drawn, relative to the place, px, and on which side its label stands. */
export interface FanSpot {
  dx: number;
  dy: number;
  side: "left" | "right";
}

export interface FanRoom {
  /** The place on the screen and the screen's size, px. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** More than this are not told apart in one sight; the list has them all. */
export const MOST_FANNED = 16;
const ROW = 36;
const REACH = 88;
const NARROWEST = 52;
/** Between a symbol and its label, and before the frame's edge, px. */
const GAPS = 16;
const EDGE = 24;

/**
 * Spots for events at one place: two columns curved around it, clockwise in time from the lower left;
 * one column when the place is near the frame's left or right edge. Labels of a column never overlap. O(n).
 */
export function fanOut(items: readonly FanItem[], room: FanRoom): FanSpot[] {
  const sides = sidesFor(items, room);
  const leftCount = sides === "both" ? Math.ceil(items.length / 2) : sides === "left" ? items.length : 0;
  const left = column(items.slice(0, leftCount).reverse(), "left", room).reverse();
  const right = column(items.slice(leftCount), "right", room);
  return [...left, ...right];
}

function sidesFor(items: readonly FanItem[], { x, width }: FanRoom): "both" | "left" | "right" {
  const need = REACH + GAPS + Math.max(0, ...items.map((item) => item.radius + item.labelWidth));
  if (x < need && width - x >= need) return "right";
  if (width - x < need && x >= need) return "left";
  return "both";
}

/** A column from top to bottom. */
function column(items: readonly FanItem[], side: "left" | "right", room: FanRoom): FanSpot[] {
  const heights = items.map((item) => Math.max(ROW, 2 * item.radius + 8));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const reach = Math.max(REACH, total / 2 + 16);
  const top = Math.min(
    Math.max(-total / 2, EDGE - room.y),
    Math.max(EDGE, room.height - EDGE - total) - room.y,
  );
  let at = top;
  return heights.map((height) => {
    const dy = at + height / 2;
    at += height;
    const out = Math.max(NARROWEST, Math.sqrt(Math.max(reach * reach - dy * dy, 0)) * (REACH / reach));
    return { dx: side === "left" ? -out : out, dy, side };
  });
}

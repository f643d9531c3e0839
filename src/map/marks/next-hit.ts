import type { Hit } from "./pick-mark";

export type Direction = "left" | "right" | "up" | "down";

/** One step in each direction, x to the right, y down. */
export const STEP: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

export const ARROW_KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/**
 * The hit an arrow key leads to: the nearest one ahead, what lies aside counting double. Without a start,
 * the first. O(hits).
 */
export function nextHit(hits: readonly Hit[], from: Hit | null, direction: Direction): Hit | null {
  if (!from) return hits[0] ?? null;
  const [dx, dy] = STEP[direction];
  let [best, least]: [Hit | null, number] = [null, Infinity];
  for (const hit of hits) {
    const [x, y] = [hit.x - from.x, hit.y - from.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    if (ahead <= 0.5 || aside > 2 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [hit, cost];
  }
  return best;
}

/** Whether two hits mean the same mark or event. */
export function sameHit(a: Hit | null, b: Hit | null): boolean {
  return (
    a === b ||
    (a?.mark.place === b?.mark.place && a?.mark.form === b?.mark.form && a?.row?.row === b?.row?.row)
  );
}

import { latOfY, lonOfX, mercatorX, mercatorY, screenX, screenY, unitAt, type Frame } from "../geo/mercator";
import type { Corner } from "../../model/shape";

/** A point of the map's panel, px. */
export type ScreenPoint = readonly [x: number, y: number];

const MOST_LON = 180;
const MOST_LAT = 85;

const within = (value: number, most: number) => Math.min(most, Math.max(-most, value));

/** The place under a point of the screen. */
export function cornerAt(frame: Frame, [x, y]: ScreenPoint): Corner {
  const [unitX, unitY] = unitAt(frame, x, y);
  return [within(lonOfX(unitX), MOST_LON), within(latOfY(unitY), MOST_LAT)];
}

export function pointOf(frame: Frame, [lon, lat]: Corner): ScreenPoint {
  return [screenX(frame, mercatorX(lon)), screenY(frame, mercatorY(lat))];
}

/** The upright rectangle between two opposite corners. */
export function rectangleOf([west, north]: Corner, [east, south]: Corner): Corner[] {
  return [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

/** All that the map shows. */
export function viewCorners(frame: Frame): Corner[] {
  return rectangleOf(cornerAt(frame, [0, 0]), cornerAt(frame, [frame.width, frame.height]));
}

/** Corners with one of them (null: all) moved by so many px. */
export function movedBy(
  corners: readonly Corner[],
  which: number | null,
  [dx, dy]: ScreenPoint,
  frame: Frame,
): Corner[] {
  return corners.map((corner, at) => {
    if (which !== null && which !== at) return corner;
    const [x, y] = pointOf(frame, corner);
    return cornerAt(frame, [x + dx, y + dy]);
  });
}

/** The middle of the corners' box, px: where the handle for all of them stands. */
export function middleOf(points: readonly ScreenPoint[]): ScreenPoint {
  const span = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [span(points.map(([x]) => x)), span(points.map(([, y]) => y))];
}

/** "69.2° E, 34.5° N" */
export function cornerWords([lon, lat]: Corner): string {
  const part = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(1)}° ${value < 0 ? negative : positive}`;
  return `${part(lon, "E", "W")}, ${part(lat, "N", "S")}`;
}

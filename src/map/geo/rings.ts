import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { Bounds } from "./fit-camera";
import { latOfY, lonOfX, mercatorX, mercatorY } from "./mercator";

export type Shape = Polygon | MultiPolygon;

/** Polygons' rings on the unit square, flat x, y pairs, with their box. */
export interface Rings {
  rings: Float64Array[];
  box: [left: number, top: number, right: number, bottom: number];
  /** Area on the unit square, holes taken off; for ordering by size only. */
  size: number;
}

export function ringsOf(feature: Feature<Shape>): Rings {
  const { geometry } = feature;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flat().map(project);
  const box: Rings["box"] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) widen(box, ring);
  return { rings, box, size: Math.abs(rings.reduce((sum, ring) => sum + signedArea(ring), 0)) };
}

export function boundsOf({ box: [left, top, right, bottom] }: Rings): Bounds {
  return [lonOfX(left), latOfY(bottom), lonOfX(right), latOfY(top)];
}

/** Even-odd rule over all rings. O(vertices), guarded by the box. */
export function contains({ rings, box }: Rings, x: number, y: number): boolean {
  if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false;
  let inside = false;
  for (const ring of rings) if (crossings(ring, x, y) % 2 === 1) inside = !inside;
  return inside;
}

/** The centroid of the largest ring: where a symbol or a name stands. */
export function middleOf({ rings, box }: Rings): [x: number, y: number] {
  let [largest, most] = [rings[0], 0];
  for (const ring of rings) {
    const area = Math.abs(signedArea(ring));
    if (area > most) [largest, most] = [ring, area];
  }
  if (!largest || most === 0) return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return centroid(largest);
}

function project(ring: Position[]): Float64Array {
  const flat = new Float64Array(ring.length * 2);
  ring.forEach(([lon, lat], i) => {
    flat[2 * i] = mercatorX(lon!);
    flat[2 * i + 1] = mercatorY(lat!);
  });
  return flat;
}

function widen(box: Rings["box"], ring: Float64Array): void {
  for (let i = 0; i < ring.length; i += 2) {
    box[0] = Math.min(box[0], ring[i]!);
    box[1] = Math.min(box[1], ring[i + 1]!);
    box[2] = Math.max(box[2], ring[i]!);
    box[3] = Math.max(box[3], ring[i + 1]!);
  }
}

function crossings(ring: Float64Array, x: number, y: number): number {
  let count = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) count++;
  }
  return count;
}

function signedArea(ring: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    sum += ring[j]! * ring[i + 1]! - ring[i]! * ring[j + 1]!;
  }
  return sum / 2;
}

function centroid(ring: Float64Array): [number, number] {
  const [ox, oy] = [ring[0]!, ring[1]!];
  let [x, y, area] = [0, 0, 0];
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [ring[j]! - ox, ring[j + 1]! - oy, ring[i]! - ox, ring[i + 1]! - oy];
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
    area += cross;
  }
  return [ox + x / (3 * area), oy + y / (3 * area)];
}

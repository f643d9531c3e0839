import { booleanPointInPolygon, polygon } from "@turf/turf";
import type { EventTable } from "./event-table";
import { mercatorY } from "../model/mercator";
import { PLACE_PRECISIONS, isOutlined, isPoint } from "../model/precision";
import type { Corner, Shape } from "../model/shape";

const DRAWN = PLACE_PRECISIONS.map((precision) => isPoint(precision) || isOutlined(precision));

/**
 * By row, whether its place lies inside a drawn shape (1), as the map shows it: a point by itself, a district or province
 * by its middle, where its symbol stands. What is known only to a country or a region, or has no place, never does. O(n): of most
 * places the cell of a grid says it, of those near an edge the few edges at their latitude do.
 */
export function insideShape(
  { count, lat: lats, lon: lons, precision }: Pick<EventTable, "count" | "lat" | "lon" | "precision">,
  corners: Shape,
): Uint8Array {
  const shape = shapeOnMap(corners);
  const isInside = shapeTest(shape);
  const { cells, west, east, south, north, acrossDegree, upDegree } = gridOf(shape, isInside);
  const inside = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    const lon = lons[row]!;
    const lat = lats[row]!;
    // What has no place is not a number, and within no bounds.
    if (!(lon >= west && lon <= east && lat >= south && lat <= north) || !DRAWN[precision[row]!]) continue;
    const across = Math.min(SIDE - 1, Math.floor((lon - west) * acrossDegree));
    const up = Math.min(SIDE - 1, Math.floor((lat - south) * upDegree));
    const cell = cells[up * SIDE + across]!;
    if (cell === INSIDE || (cell === CUT && isInside(lon, lat))) inside[row] = 1;
  }
  return inside;
}

/** Edges are followed in steps of so many degrees of latitude: over each a line on the map is straight to some thirty metres. */
const STEP = 0.25;

/**
 * The corners, and between them as many places as it takes for edges that are straight in degrees to lie where the map
 * draws theirs, which are straight on the screen. O(corners × degrees).
 */
function shapeOnMap(corners: Shape): Shape {
  return corners.flatMap(([x, y], at): Corner[] => {
    const [toX, toY] = corners[(at + 1) % corners.length]!;
    const [from, over] = [mercatorY(y), mercatorY(toY) - mercatorY(y)];
    const steps = x === toX || over === 0 ? 1 : Math.ceil(Math.abs(toY - y) / STEP);
    const between = Array.from({ length: steps - 1 }, (_, step): Corner => {
      const lat = y + ((step + 1) / steps) * (toY - y);
      return [x + ((mercatorY(lat) - from) / over) * (toX - x), lat];
    });
    return [[x, y], ...between];
  });
}

/** Cells of the grid, and bands of latitude, from one side of a shape's bounds to the other. */
const SIDE = 64;
const [INSIDE, CUT] = [1, 2];

const boundsOf = (degrees: readonly number[]) => [Math.min(...degrees), Math.max(...degrees)] as const;
const perDegree = (from: number, to: number) => (to > from ? SIDE / (to - from) : 0);

/** Cells over the bounds of a shape that lie inside, outside, or may be cut by an edge. O(cells). */
function gridOf(shape: Shape, isInside: (lon: number, lat: number) => boolean) {
  const [west, east] = boundsOf(shape.map(([lon]) => lon));
  const [south, north] = boundsOf(shape.map(([, lat]) => lat));
  const [acrossDegree, upDegree] = [perDegree(west, east), perDegree(south, north)];
  const [wide, high] = [(east - west) / SIDE, (north - south) / SIDE];
  const cells = new Uint8Array(SIDE * SIDE);
  for (let up = 0; up < SIDE; up++) {
    // A little more than the cell, so that no rounding puts a place beside it.
    const [low, top] = [south + (up - 0.01) * high, south + (up + 1.01) * high];
    for (const span of spansBetween(shape, low, top)) {
      const [from, to] = span.map((lon) => Math.floor((lon - west) * acrossDegree)) as [number, number];
      cells.fill(CUT, up * SIDE + Math.max(0, from - 1), up * SIDE + Math.min(SIDE, to + 2));
    }
    for (let across = 0; across < SIDE; across++) {
      const at = up * SIDE + across;
      if (cells[at] === CUT) continue;
      if (isInside(west + (across + 0.5) * wide, south + (up + 0.5) * high)) cells[at] = INSIDE;
    }
  }
  return { cells, west, east, south, north, acrossDegree, upDegree };
}

/** From where to where each edge runs between two latitudes. */
function spansBetween(shape: Shape, low: number, top: number): (readonly [west: number, east: number])[] {
  return shape.flatMap(([x, y], at) => {
    const [toX, toY] = shape[(at + 1) % shape.length]!;
    const [from, to] = [Math.max(Math.min(y, toY), low), Math.min(Math.max(y, toY), top)];
    if (from > to) return [];
    const lonAt = (lat: number) => x + ((lat - y) / (toY - y)) * (toX - x);
    return [boundsOf(y === toY ? [x, toX] : [lonAt(from), lonAt(to)])];
  });
}

/** As near an edge as this, in square degrees of the triangle with it, rounding may decide. */
const CLOSE = 1e-9;

/** Whether a point within the bounds of a shape is inside it, or on its edge. O(edges at its latitude). */
function shapeTest(shape: Shape): (lon: number, lat: number) => boolean {
  const area = polygon([[...shape, shape[0]!].map(([lon, lat]) => [lon, lat])]);
  const [south, north] = boundsOf(shape.map(([, lat]) => lat));
  const upDegree = perDegree(south, north);
  const bandOf = (lat: number) => Math.min(SIDE - 1, Math.floor((lat - south) * upDegree));
  const bands: Corner[][] = Array.from({ length: SIDE }, () => []);
  shape.forEach((from, at) => {
    const to = shape[(at + 1) % shape.length]!;
    const [low, high] = boundsOf([from[1], to[1]]);
    for (let band = bandOf(low); band <= bandOf(high); band++) bands[band]!.push(from, to);
  });
  const edges = bands.map((corners) => Float64Array.from(corners.flat()));

  return (lon, lat) => {
    const own = edges[bandOf(lat)]!;
    let inside = false;
    for (let at = 0; at < own.length; at += 4) {
      const y = own[at + 1]! - lat;
      const toY = own[at + 3]! - lat;
      if (y === 0 || toY === 0) return booleanPointInPolygon([lon, lat], area);
      if (y > 0 === toY > 0) continue;
      const side = (own[at]! - lon) * toY - (own[at + 2]! - lon) * y;
      if (Math.abs(side) < CLOSE) return booleanPointInPolygon([lon, lat], area);
      if (side > 0 === toY > y) inside = !inside;
    }
    return inside;
  };
}

import { feature } from "topojson-client";
import type { Feature } from "geojson";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { arcBoxes } from "./arc-boxes";
import { mercatorX, mercatorY } from "./mercator";
import { contains, ringsOf, type Rings, type Shape } from "./rings";

/** The province (admin-1) that holds a point, by degrees WGS 84; null where the basemap has none. */
export type AdminAt = (lon: number, lat: number) => Rings | null;

/**
 * Of basemap/world.topo.json, which the map has read already. O(points of the file), then O(provinces) a point: only
 * those whose box holds it are made into outlines.
 */
export function adminAt(world: unknown): AdminAt {
  const topology = world as Topology;
  const boxes = arcBoxes(topology);
  const { geometries } = topology.objects["admin1"] as GeometryCollection;
  return (lon, lat) => {
    const [x, y] = [mercatorX(lon), mercatorY(lat)];
    for (const geometry of geometries) {
      if (!mayHold(geometry, boxes, lon, lat)) continue;
      const rings = ringsOf(feature(topology, geometry) as unknown as Feature<Shape>);
      if (contains(rings, x, y)) return rings;
    }
    return null;
  };
}

function mayHold(geometry: GeometryObject, boxes: Float64Array, lon: number, lat: number): boolean {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of arcsOf(geometry)) {
    const at = 4 * (arc < 0 ? ~arc : arc);
    west = Math.min(west, boxes[at]!);
    south = Math.min(south, boxes[at + 1]!);
    east = Math.max(east, boxes[at + 2]!);
    north = Math.max(north, boxes[at + 3]!);
  }
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function arcsOf(geometry: GeometryObject): readonly number[] {
  if (geometry.type === "Polygon") return geometry.arcs.flat();
  return geometry.type === "MultiPolygon" ? geometry.arcs.flat(2) : [];
}

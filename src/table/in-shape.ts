import { booleanPointInPolygon, polygon } from "@turf/turf";
import type { EventTable } from "./event-table";
import { PLACE_PRECISIONS, isOutlined, isPoint } from "../model/precision";
import type { Shape } from "../model/shape";

const DRAWN = PLACE_PRECISIONS.map((precision) => isPoint(precision) || isOutlined(precision));

/**
 * Whether a row's place lies inside a drawn shape: a point by itself, a district or province by its middle, where its
 * symbol stands. What is known only to a country or a region, or has no place, never does. O(corners) a row.
 */
export function insideShape(table: EventTable, shape: Shape): (row: number) => boolean {
  const ring = [...shape, shape[0]!].map(([lon, lat]) => [lon, lat]);
  const area = polygon([ring]);
  const [lons, lats] = [shape.map(([lon]) => lon), shape.map(([, lat]) => lat)];
  const [west, east, south, north] = [
    Math.min(...lons),
    Math.max(...lons),
    Math.min(...lats),
    Math.max(...lats),
  ];
  return (row) => {
    const [lon, lat] = [table.lon[row]!, table.lat[row]!];
    if (!DRAWN[table.precision[row]!] || Number.isNaN(lon) || Number.isNaN(lat)) return false;
    if (lon < west || lon > east || lat < south || lat > north) return false;
    return booleanPointInPolygon([lon, lat], area);
  };
}

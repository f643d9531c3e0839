import { buffer, featureCollection, intersect, simplify } from "@turf/turf";
import { merge, mesh } from "topojson-client";
import type { Feature, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { GeometryCollection } from "topojson-specification";
import type { Basemap, Shape } from "./read-basemap";

/** The line the first country shares with the others; empty where it shares none. */
export function borderLine(basemap: Basemap, [first, ...others]: readonly string[]): MultiLineString {
  const codeOf = (shape: unknown) => (shape as Shape).properties.id;
  const countries = basemap.topology.objects.countries as GeometryCollection | undefined;
  if (!countries || first === undefined) return { type: "MultiLineString", coordinates: [] };
  const parts = (a: string, b: string) => a === first && others.includes(b);
  return mesh(basemap.topology, countries, (left, right) => {
    const [a, b] = [codeOf(left), codeOf(right)];
    return parts(a, b) || parts(b, a);
  });
}

/**
 * The zone `km` to either side of a border, clipped to its countries: a third country's land near
 * the border's ends is no part of it. The line is simplified first, by about 1 km.
 */
export function borderZone(basemap: Basemap, codes: readonly string[], km: number): Polygon | MultiPolygon {
  const line = simplify(borderLine(basemap, codes), { tolerance: 0.01 });
  const zone = buffer(line, km, { units: "kilometers", steps: 6 }) as Feature<Polygon | MultiPolygon>;
  const countries = codes.flatMap((code) => basemap.countries.get(code) ?? []);
  const land = { type: "Feature" as const, properties: {}, geometry: merge(basemap.topology, countries) };
  const clipped = intersect(featureCollection<Polygon | MultiPolygon>([zone, land]));
  if (!clipped) throw new Error(`the border zone of ${codes.join(" and ")} is empty`);
  return clipped.geometry;
}

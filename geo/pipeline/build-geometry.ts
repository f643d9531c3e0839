import { featureCollection, truncate } from "@turf/turf";
import { merge } from "topojson-client";
import { topology } from "topojson-server";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { Topology } from "topojson-specification";
import { borderZone } from "./border-zone";
import { compareText } from "./faults";
import type { Basemap, Shape } from "./read-basemap";
import type { Seeds } from "./read-seeds";
import type { Geometry, PlaceSeed } from "./seed-schema";

const DECIMALS = 4;
/** Steps of the output's grid across its width and height. */
const QUANTIZATION = 1e6;

/** What a place covers: as coded, or the province it names when it is one. */
export function geometryOf(place: PlaceSeed): Geometry | null {
  if (place.geometry) return place.geometry;
  return place.precision === "province" && place.admin1 !== null ? { admin1: [place.admin1] } : null;
}

/** Every place's outline as one TopoJSON object `areas`, sorted by place id. */
export function buildGeometry(seeds: Seeds, basemap: Basemap): Topology {
  const features = seeds.places
    .map(({ value }) => value)
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((place) => {
      const coded = geometryOf(place);
      return coded ? [outline(place, coded, basemap)] : [];
    });
  return topology({ areas: featureCollection(features) }, QUANTIZATION);
}

function outline(place: PlaceSeed, coded: Geometry, basemap: Basemap): Feature<Polygon | MultiPolygon> {
  const geometry = shapeOf(coded, basemap);
  const feature = { type: "Feature" as const, id: place.id, properties: { name: place.name }, geometry };
  return truncate(feature, { precision: DECIMALS, coordinates: 2, mutate: true });
}

function shapeOf(coded: Geometry, basemap: Basemap): Polygon | MultiPolygon {
  if ("border" in coded) return borderZone(basemap, coded.border, coded.km);
  if ("admin1" in coded) return union(coded.admin1, basemap.admin1, basemap);
  if ("area" in coded) return union(coded.area, basemap.areas, basemap);
  return union(coded.country, basemap.countries, basemap);
}

/** Outlines joined along the arcs they share, so that no sliver is left between them. */
function union(codes: readonly string[], shapes: ReadonlyMap<string, Shape>, basemap: Basemap): MultiPolygon {
  return merge(
    basemap.topology,
    codes.flatMap((code) => shapes.get(code) ?? []),
  );
}

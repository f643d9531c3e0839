import { feature } from "topojson-client";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from "topojson-specification";
import type { Faults } from "./faults";
import { BASEMAP_FILE, type Inputs } from "./read-inputs";

interface ShapeProperties {
  id: string;
  name: string;
  country?: string;
}

/** A province, country or other outline, still as arcs of the basemap. */
export type Shape = (TopoPolygon | TopoMultiPolygon) & { properties: ShapeProperties };

export interface Basemap {
  topology: Topology;
  /** Provinces by ISO 3166-2 code. */
  admin1: ReadonlyMap<string, Shape>;
  /** Outlines kept beside the provinces, such as former ones. */
  areas: ReadonlyMap<string, Shape>;
  /** Countries by ISO 3166-1 alpha-2 code. */
  countries: ReadonlyMap<string, Shape>;
}

/** Reads the boundaries that the map itself draws, so that areas fit its lines exactly. */
export function readBasemap(inputs: Inputs, faults: Faults): Basemap {
  const at = { file: BASEMAP_FILE, line: 1 };
  const text = inputs.get(BASEMAP_FILE);
  if (text === undefined) faults.add(at, "file is missing", "a TopoJSON file of provinces and countries");
  const topology = JSON.parse(text ?? '{"type":"Topology","objects":{},"arcs":[]}') as Topology;
  for (const name of ["admin1", "countries"]) {
    if (text !== undefined && !topology.objects[name])
      faults.add(at, `no object ${name}`, "one, as in geo/README.md");
  }
  const shapes = (name: string) => {
    const { geometries } = (topology.objects[name] ?? { geometries: [] }) as GeometryCollection;
    return geometries.map((shape) => [(shape as Shape).properties.id, shape as Shape] as const);
  };
  return {
    topology,
    admin1: new Map(shapes("admin1")),
    areas: new Map(shapes("areas")),
    countries: new Map(shapes("countries")),
  };
}

/** A shape as GeoJSON, in degrees. */
export function polygonOf(basemap: Basemap, shape: Shape): Feature<Polygon | MultiPolygon> {
  return feature(basemap.topology, shape) as Feature<Polygon | MultiPolygon>;
}

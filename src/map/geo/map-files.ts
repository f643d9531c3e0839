import { feature } from "topojson-client";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Shape } from "./rings";

/** A basemap or geometry file that is not what the map needs. */
export class MapFileError extends Error {
  override readonly name = "MapFileError";
}

/** What the basemap is drawn from. */
export const BASEMAP_OBJECTS = [
  "countries",
  "borders",
  "admin1lines",
  "coast",
  "disputed",
  "rivers",
  "lakes",
] as const;
export type BasemapObject = (typeof BASEMAP_OBJECTS)[number];
export type Basemap = Record<BasemapObject, FeatureCollection>;

const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

/** basemap/world.topo.json → the basemap's layers. Throws MapFileError. The coast may be missing. */
export function readWorld(world: unknown): Basemap {
  const topology = topologyIn("basemap/world.topo.json", world);
  const layers = BASEMAP_OBJECTS.map((name) => {
    const object = topology.objects[name];
    if (!object && name !== "coast") throw new MapFileError(`basemap/world.topo.json has no “${name}”.`);
    return [name, object ? collect(topology, object) : EMPTY];
  });
  return Object.fromEntries(layers) as Basemap;
}

/** data/areas.json → outlines by place id. Throws MapFileError. */
export function readAreas(areas: unknown): ReadonlyMap<string, Feature<Shape>> {
  const topology = topologyIn("data/areas.json", areas);
  const object = topology.objects.areas;
  if (!object) throw new MapFileError("data/areas.json has no “areas”.");
  const shapes = new Map<string, Feature<Shape>>();
  for (const one of collect(topology, object).features) {
    if (typeof one.id === "string" && isShape(one.geometry)) shapes.set(one.id, one as Feature<Shape>);
  }
  return shapes;
}

function topologyIn(file: string, value: unknown): Topology {
  const topology = value as Partial<Topology> | null;
  const right =
    topology?.type === "Topology" && Array.isArray(topology.arcs) && typeof topology.objects === "object";
  if (!right) throw new MapFileError(`${file} is not TopoJSON. Build the basemap and the data again.`);
  return topology as Topology;
}

function collect(topology: Topology, object: Topology["objects"][string]): FeatureCollection {
  const made = feature(topology, object as GeometryCollection) as unknown as FeatureCollection | Feature;
  return made.type === "FeatureCollection" ? made : { type: "FeatureCollection", features: [made] };
}

function isShape(geometry: Geometry | null): boolean {
  return geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
}

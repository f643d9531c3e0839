import type { GeoJSONSourceSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Feature, FeatureCollection } from "geojson";
import type { DataShapes } from "./data-shapes";
import { LAND_SOURCES, landSource, type LandSource } from "./land-source";
import { layers } from "./layers";
import type { Palette } from "./palette";
import { BASEMAP_OBJECTS, type Basemap } from "../geo/map-files";
import type { Shape } from "../geo/rings";
import type { AtlasArea } from "../../model/schema";

/** The relief's corners, degrees. */
const RELIEF = { west: 40, south: 18, east: 86, north: 50 };

/** Lines need no more than this; MapLibre enlarges them beyond. */
const MAX_ZOOM = 10;
/** What lines may be simplified by, px of a tile: a quarter fewer triangles than at MapLibre's 0.375. */
const TOLERANCE = 0.5;

/** The whole style: every source is part of it, so that nothing is fetched but the relief, from `reliefUrl`. */
export function mapStyle(
  palette: Palette,
  basemap: Basemap,
  shapes: DataShapes,
  reliefUrl: string,
): StyleSpecification {
  const sources: Record<string, SourceSpecification> = Object.fromEntries(
    LAND_SOURCES.map((source) => [source, geojson(landFeatures(basemap, source))]),
  );
  const { west, south, east, north } = RELIEF;
  sources.relief = {
    type: "image",
    url: reliefUrl,
    coordinates: [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  };
  sources.areas = { ...geojson(shapes.areas), promoteId: "id" };
  sources.outlines = { ...geojson(shapes.outlines), promoteId: "id" };
  return { version: 8, sources, layers: layers(palette) };
}

function geojson(data: FeatureCollection): GeoJSONSourceSpecification {
  return { type: "geojson", data, maxzoom: MAX_ZOOM, tolerance: TOLERANCE };
}

/** Every feature has the name of its object, by which the layers tell them apart. */
function landFeatures(basemap: Basemap, source: LandSource): FeatureCollection {
  const objects = BASEMAP_OBJECTS.filter((object) => landSource(object) === source);
  const features = objects.flatMap((object) =>
    basemap[object].features.map((one) => ({ ...one, properties: { ...one.properties, object } })),
  );
  return { type: "FeatureCollection", features };
}

/** Areas with an outline as features; `wide` ones are whole countries or larger. */
export function areaFeatures(
  areas: readonly AtlasArea[],
  shapes: ReadonlyMap<string, Feature<Shape>>,
  isWide: (area: AtlasArea) => boolean,
): FeatureCollection {
  const features = areas.flatMap((area): Feature[] => {
    const shape = area.geometryId === null ? undefined : shapes.get(area.geometryId);
    if (!shape) return [];
    return [
      {
        type: "Feature",
        geometry: shape.geometry,
        properties: { id: area.id, kind: area.kind, wide: isWide(area) },
      },
    ];
  });
  return { type: "FeatureCollection", features };
}

/** Outlines of places by their id. */
export function outlineFeatures(
  places: Iterable<string>,
  shapes: ReadonlyMap<string, Feature<Shape>>,
): FeatureCollection {
  const features = [...places].flatMap((id): Feature[] => {
    const shape = shapes.get(id);
    return shape ? [{ type: "Feature", geometry: shape.geometry, properties: { id } }] : [];
  });
  return { type: "FeatureCollection", features };
}

import type { GeoJSONSourceSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Feature, FeatureCollection } from "geojson";
import type { DataShapes } from "./data-shapes";
import { layers } from "./layers";
import type { Palette } from "./palette";
import { BASEMAP_OBJECTS, type Basemap } from "../geo/map-files";
import type { Shape } from "../geo/rings";
import type { AtlasArea } from "../../model/schema";

/** The relief's corners, degrees. */
const RELIEF = { west: 40, south: 18, east: 86, north: 50 };

/** Lines need no more than this; MapLibre enlarges them beyond. */
const MAX_ZOOM = 10;
/** What lines may be simplified by, px of a tile: half as many points as at MapLibre's 0.375, and none is missed. */
const TOLERANCE = 0.5;

/** The whole style: every source is part of it, so that nothing is fetched but the relief, from `reliefUrl`. */
export function mapStyle(
  palette: Palette,
  basemap: Basemap,
  shapes: DataShapes,
  reliefUrl: string,
): StyleSpecification {
  const sources: Record<string, SourceSpecification> = { land: geojson(landFeatures(basemap)) };
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

/** All of the land in one source, each feature with the name of its object: MapLibre clips tiles anew for every source. */
function landFeatures(basemap: Basemap): FeatureCollection {
  const features = BASEMAP_OBJECTS.flatMap((object) =>
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

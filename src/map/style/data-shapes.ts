import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";

/** Shapes by their source, each of which is shown as its state says. */
export type DataShapes = Record<"areas" | "outlines", FeatureCollection>;

/** The shapes that a style was made with; null where its source holds none. */
export function shapesIn({ sources }: StyleSpecification, name: keyof DataShapes): FeatureCollection | null {
  const source = sources[name];
  return source?.type === "geojson" && typeof source.data === "object"
    ? (source.data as FeatureCollection)
    : null;
}

/** Shapes with the same properties are the same: they come from one file. "" for none. */
export function nameOf(shapes: FeatureCollection | null): string {
  return shapes && shapes.features.length > 0
    ? JSON.stringify(shapes.features.map(({ properties }) => properties))
    : "";
}

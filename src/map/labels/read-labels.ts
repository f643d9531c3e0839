import { MapFileError } from "../geo/map-files";
import { mercatorX, mercatorY } from "../geo/mercator";

const LABEL_KINDS = ["country", "admin1", "capital", "city", "water"] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** A name of the basemap. */
export interface BaseLabel {
  text: string;
  kind: LabelKind;
  /** Zoom from which it is shown. */
  rank: number;
  /** On the unit square (geo/mercator). */
  x: number;
  y: number;
}

interface LabelFeature {
  properties?: { name?: unknown; kind?: unknown; rank?: unknown };
  geometry?: { coordinates?: unknown };
}

/** basemap/labels.json → names, most important first. Throws MapFileError. */
export function readLabels(file: unknown): BaseLabel[] {
  const features = (file as { features?: unknown } | null)?.features;
  if (!Array.isArray(features)) throw new MapFileError("basemap/labels.json is not a list of places.");
  return (features as LabelFeature[]).map(readLabel).sort((a, b) => a.rank - b.rank);
}

function readLabel({ properties, geometry }: LabelFeature, at: number): BaseLabel {
  const kind = LABEL_KINDS.find((known) => known === properties?.kind);
  const [lon, lat] = Array.isArray(geometry?.coordinates) ? (geometry.coordinates as unknown[]) : [];
  if (!kind || typeof properties?.name !== "string" || typeof lon !== "number" || typeof lat !== "number") {
    throw new MapFileError(`basemap/labels.json: place ${at + 1} has no name, kind or position.`);
  }
  const rank = typeof properties.rank === "number" ? properties.rank : 5;
  return { text: properties.name, kind, rank, x: mercatorX(lon), y: mercatorY(lat) };
}

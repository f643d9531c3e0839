import { isGeometryType, parseFeature } from "./feature";
import { featureColumns, featureRows } from "./feature-table";
import { findList } from "./find-list";
import { openRecords } from "./open-records";
import { parseRecord } from "./record";
import { splitObjects, type Texts } from "./split-objects";
import { splitLines } from "./split-lines";
import type { ByteSource } from "../byte-source";
import { damagedFault, unknownFault } from "../faults";
import type { TextPiece } from "../text/decode";
import { openText } from "../text/open-text";
import type { RowSource, SourceOptions } from "../../row-source";

const NOT_GEOJSON =
  "Open an atlas.json that Event Atlas has saved, GeoJSON, or a list of records; or save the table as CSV, and open that.";
/** Signs of a file's start that say what it is. */
const LOOK = 256 * 1024;
/** The outermost object of a map says what it is before anything stands in it. */
const MAP = /^\s*\{[^{[]*"type"\s*:\s*"(?:Feature|FeatureCollection|GeometryCollection|Topology)"/;

/** WGS 84, also with heights, and systems of single continents and countries that lie within two metres of it. */
const DEGREES = /[:/](4326|4979|4258|4269|4283|4490|4617|4674|6318|7844)$/;

interface Opened {
  format: "geojson" | "geojsonl" | "json" | "jsonl";
  source: RowSource;
}

/**
 * JSON of any size: GeoJSON, which is a collection of features, one feature, or a geometry; a list of features; or a list
 * of records, alone or in objects (open-records). Gone through twice, since any feature may have a property that no other
 * has. Rejects with FileFault.
 */
export async function openJson(source: ByteSource, options: SourceOptions): Promise<Opened> {
  const pieces = await openText(source, options);
  const start = (await firstText(pieces())).slice(0, LOOK);
  const list = MAP.test(start) ? null : findList(start);
  const areFeatures = /"type"\s*:\s*"Feature"/.test(start);
  if (list === null || (areFeatures && list.join() === "features"))
    return { format: "geojson", source: await openGeoJson(source, pieces) };
  const parse = areFeatures && list.length === 0 ? parseFeature : parseRecord;
  const format = parse === parseFeature ? "geojson" : "json";
  return { format, source: await openRecords(source, pieces, list, parse) };
}

/** A feature or a record a line, or with record separators. Lines that are none are torn. Rejects with FileFault. */
export async function openJsonLines(source: ByteSource, options: SourceOptions): Promise<Opened> {
  const pieces = await openText(source, options);
  const features = await featureColumns(splitLines(pieces()), parseFeature);
  const columns = features.features > 0 ? features : await featureColumns(splitLines(pieces()), parseRecord);
  if (columns.features === 0)
    throw unknownFault(
      "It is JSON, a line each, but none of its lines is a feature or a record.",
      NOT_GEOJSON,
    );
  return {
    format: columns === features ? "geojsonl" : "jsonl",
    source: {
      head: columns.head,
      size: source.size,
      text: null,
      batches: featureRows(splitLines(pieces()), columns),
    },
  };
}

async function firstText(pieces: AsyncIterable<TextPiece>): Promise<string> {
  for await (const { text } of pieces) if (text.trim() !== "") return text;
  return "";
}

async function openGeoJson(source: ByteSource, pieces: () => AsyncIterable<TextPiece>): Promise<RowSource> {
  const frame = { text: "" };
  const split = (into: typeof frame) => splitObjects(pieces(), ["features"], into);
  const columns = await featureColumns(split(frame), parseFeature);
  const root = rootOf(frame.text, columns.all);
  if (root === "collection")
    return {
      head: columns.head,
      size: source.size,
      text: null,
      batches: featureRows(split({ text: "" }), columns),
    };
  const one = async function* (): AsyncGenerator<Texts> {
    yield { texts: [frame.text], read: source.size };
  };
  const alone = await featureColumns(one(), parseFeature);
  return { head: alone.head, size: source.size, text: null, batches: featureRows(one(), alone) };
}

/** What the file is apart from its features. Throws FileFault where it is no GeoJSON. */
function rootOf(frame: string, features: number): "collection" | "one" {
  const root = parsed(frame, features);
  const { type, crs } = typeof root === "object" && root !== null ? (root as Record<string, unknown>) : {};
  refuseOtherDegrees(crs);
  if (type === "FeatureCollection") return "collection";
  if (type === "Feature" || isGeometryType(type)) return "one";
  if (type === "Topology")
    throw unknownFault(
      "It is TopoJSON, which cannot be opened here.",
      "Save its layer as GeoJSON, and open that.",
    );
  throw unknownFault("It is JSON, but neither GeoJSON nor a list of records.", NOT_GEOJSON);
}

function parsed(frame: string, features: number): unknown {
  try {
    return JSON.parse(frame);
  } catch (error) {
    const where = features > 0 ? `outside of its ${features} features` : null;
    throw damagedFault(
      `It is not valid JSON: ${error instanceof Error ? error.message : String(error)}.`,
      where,
    );
  }
}

/** Coordinates in another system than degrees would put every event elsewhere. */
function refuseOtherDegrees(crs: unknown): void {
  const name = /"name":"([^"]*)"/.exec(JSON.stringify(crs ?? null))?.[1];
  if (name === undefined || /CRS:?:?84|WGS ?84$/i.test(name) || DEGREES.test(name)) return;
  throw unknownFault(
    `Its coordinates are not in WGS 84, degrees of longitude and latitude, but in ${name}.`,
    "Save it as GeoJSON in WGS 84 (EPSG:4326), and open that.",
  );
}

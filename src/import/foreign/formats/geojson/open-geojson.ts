import { isGeometryType } from "./feature";
import { featureColumns, featureRows } from "./feature-table";
import { splitFeatures, type Texts } from "./split-features";
import { splitLines } from "./split-lines";
import type { ByteSource } from "../byte-source";
import { damagedFault, unknownFault } from "../faults";
import { openText } from "../text/open-text";
import type { RowSource, SourceOptions } from "../../row-source";

const NOT_GEOJSON = "Open an atlas.json that Event Atlas has saved, or GeoJSON, or a table as CSV.";

/**
 * GeoJSON of any size: a collection of features, one feature, or a geometry. Gone through twice, since any feature may
 * have a property that no other has. Rejects with FileFault.
 */
export async function openGeoJson(source: ByteSource, options: SourceOptions): Promise<RowSource> {
  const pieces = await openText(source, options);
  const frame = { text: "" };
  const columns = await featureColumns(splitFeatures(pieces(), frame));
  const root = rootOf(frame.text, columns.all);
  if (root === "collection")
    return {
      head: columns.head,
      size: source.size,
      text: null,
      batches: featureRows(splitFeatures(pieces(), { text: "" }), columns),
    };
  const one = async function* (): AsyncGenerator<Texts> {
    yield { texts: [frame.text], read: source.size };
  };
  const alone = await featureColumns(one());
  return { head: alone.head, size: source.size, text: null, batches: featureRows(one(), alone) };
}

/** GeoJSON with a feature a line, or with record separators. Lines that are no features are torn. Rejects with FileFault. */
export async function openGeoJsonLines(source: ByteSource, options: SourceOptions): Promise<RowSource> {
  const pieces = await openText(source, options);
  const columns = await featureColumns(splitLines(pieces()));
  if (columns.features === 0)
    throw unknownFault(
      "It is JSON, a line each, but none of its lines is a feature of GeoJSON.",
      NOT_GEOJSON,
    );
  return {
    head: columns.head,
    size: source.size,
    text: null,
    batches: featureRows(splitLines(pieces()), columns),
  };
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
  throw unknownFault("It is JSON, but not GeoJSON.", NOT_GEOJSON);
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
  if (name === undefined || /CRS:?:?84|[:/]4326$|WGS ?84$/i.test(name)) return;
  throw unknownFault(
    `Its coordinates are not in degrees of longitude and latitude, but in ${name}.`,
    "Save it as GeoJSON in WGS 84 (EPSG:4326), and open that.",
  );
}

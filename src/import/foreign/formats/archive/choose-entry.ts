import type { ZipEntry } from "./zip-entries";
import { unknownFault } from "../faults";
import type { Parts } from "../../row-source";

/** What an archive is. */
export type Archive =
  | { kind: "xlsx" }
  | { kind: "ods" }
  | { kind: "entry"; entry: ZipEntry; beside: null }
  /** One of several tables; and the largest of the others. */
  | { kind: "entry"; entry: ZipEntry; beside: string; parts: Parts; second: string };

const TABLES =
  /\.(csv|tsv|tab|psv|geojsonl?|geojsons|ndjson|jsonl|kml|kmz|xlsx|xlsm|ods|parquet|geoparquet)(\.gz)?$/i;
const KML = /\.kml$/i;
const TEXTS = /\.(txt|json)(\.gz)?$/i;
/** What systems and programs put beside the files that were meant. */
const HIDDEN = /(^|\/)(__MACOSX\/|\.)/;

/**
 * Whether an archive is a workbook, and of which kind, or which of its files is opened: the main document of a KMZ, else the table that is
 * asked for, else the largest of its tables. Throws FileFault where there is none.
 */
export function chooseEntry(entries: readonly ZipEntry[], name: string, asked?: string): Archive {
  const files = entries.filter((entry) => !HIDDEN.test(entry.name));
  const has = (pattern: RegExp) => files.some((entry) => pattern.test(entry.name));
  if (has(/^\[Content_Types\]\.xml$/) && has(/^xl\//)) return { kind: "xlsx" };
  if (has(/^content\.xml$/) && has(/^mimetype$/)) return { kind: "ods" };
  refuseOthers(has);
  const isKmz = /\.kmz$/i.test(name) && has(KML);
  const tables = files.filter((entry) => (isKmz ? KML : TABLES).test(entry.name));
  const texts = files.filter((entry) => TEXTS.test(entry.name));
  const some = tables.length > 0 ? tables : texts;
  if (some.length === 0) throw noTable(files);
  const largest = largestOf(some);
  const main = isKmz ? (some.find((entry) => entry.name === "doc.kml") ?? some[0]!) : largest;
  const named = some.filter((one) => one.name === asked);
  const entry = named.length > 0 ? largestOf(named) : main;
  if (some.length === 1) return { kind: "entry", entry, beside: null };
  const others = some.length === 2 ? "another table" : `${some.length - 1} other tables`;
  const why = entry === largest && !isKmz ? ", the largest," : "";
  const beside = `only “${entry.name}”${why} was read; the archive has ${others}`;
  const names = [...new Set(some.map((one) => one.name))];
  const second = largestOf(some.filter((one) => one !== entry)).name;
  return { kind: "entry", entry, beside, parts: { of: "entry", names, taken: entry.name }, second };
}

const largestOf = (entries: readonly ZipEntry[]) =>
  entries.reduce((best, other) => (other.size > best.size ? other : best));

function refuseOthers(has: (pattern: RegExp) => boolean): void {
  if (has(/^\[Content_Types\]\.xml$/))
    throw unknownFault(
      "It is a document of an office program, not a workbook.",
      "Save the table as XLSX or CSV.",
    );
  if (has(/\.iwa$/i) || has(/(^|\/)Index\.zip$/))
    throw unknownFault(
      "It is a document of Apple's Numbers, which cannot be opened here.",
      "Export the table as CSV or XLSX in Numbers, and open that.",
    );
  if (has(/\.gdbtable$/i) && !has(TABLES))
    throw unknownFault(
      "It is an Esri geodatabase, which cannot be opened here.",
      "Save its layer as GeoJSON or CSV.",
    );
  if (has(/\.shp$/i) && !has(TABLES))
    throw unknownFault(
      "It is a shapefile, which cannot be opened here.",
      "Save its layer as GeoJSON or CSV.",
    );
}

function noTable(files: readonly ZipEntry[]) {
  const names = files.slice(0, 3).map((entry) => `“${entry.name}”`);
  const more = files.length > names.length ? ` and ${files.length - names.length} more` : "";
  const held = files.length === 0 ? "It is empty." : `It holds ${names.join(", ")}${more}.`;
  return unknownFault(`There is no table in the archive. ${held}`);
}

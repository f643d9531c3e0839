import type { ZipEntry } from "./zip-entries";
import { unknownFault } from "../faults";

/** What an archive is. */
export type Archive = { kind: "xlsx" } | { kind: "entry"; entry: ZipEntry; beside: string | null };

const TABLES = /\.(csv|tsv|tab|psv|geojsonl?|geojsons|ndjson|kml|kmz|xlsx|xlsm|parquet|geoparquet)(\.gz)?$/i;
const TEXTS = /\.(txt|json)(\.gz)?$/i;
/** What systems and programs put beside the files that were meant. */
const HIDDEN = /(^|\/)(__MACOSX\/|\.)/;

/**
 * Whether an archive is a workbook, or which of its files is opened: the main document of a KMZ, else the largest of
 * its tables. Throws FileFault where there is none.
 */
export function chooseEntry(entries: readonly ZipEntry[], name: string): Archive {
  const files = entries.filter((entry) => !HIDDEN.test(entry.name));
  const has = (pattern: RegExp) => files.some((entry) => pattern.test(entry.name));
  if (has(/^\[Content_Types\]\.xml$/) && has(/^xl\//)) return { kind: "xlsx" };
  refuseOthers(has);
  const main =
    files.find((entry) => entry.name === "doc.kml") ?? files.find((entry) => /\.kml$/i.test(entry.name));
  if (main && /\.kmz$/i.test(name)) return { kind: "entry", entry: main, beside: null };
  const tables = files.filter((entry) => TABLES.test(entry.name));
  const texts = files.filter((entry) => TEXTS.test(entry.name));
  const [first, ...rest] = tables.length > 0 ? tables : texts;
  if (!first) throw noTable(files);
  const entry = rest.reduce((best, other) => (other.size > best.size ? other : best), first);
  const others = rest.length === 1 ? "another table" : `${rest.length} other tables`;
  const beside =
    rest.length === 0 ? null : `only “${entry.name}”, the largest, was read; the archive has ${others}`;
  return { kind: "entry", entry, beside };
}

function refuseOthers(has: (pattern: RegExp) => boolean): void {
  if (has(/^\[Content_Types\]\.xml$/))
    throw unknownFault(
      "It is a document of an office program, not a workbook.",
      "Save the table as XLSX or CSV.",
    );
  if (has(/^content\.xml$/) && has(/^mimetype$/))
    throw unknownFault("It is an OpenDocument file, which cannot be opened here.", "Save it as XLSX or CSV.");
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

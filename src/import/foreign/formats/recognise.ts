import { damagedFault, emptyFault, unknownFault } from "./faults";
import { decodeStart } from "./text/decode";
import { detectEncoding } from "./text/detect-encoding";
import { otherXmlFault } from "./xml/other-xml";
import type { SourceOptions } from "../row-source";

/** What a file is before it is looked into: packed, or of a format. */
export type Kind = "gz" | "zip" | "csv" | "json" | "jsonl" | "kml" | "parquet";

const PACKED = "Unpack it with a program of your own, and open the table that is in it.";
const AS_TABLE = "Save or export its table as CSV, XLSX or Parquet, and open that.";
const AS_WORKBOOK = "Open it in a spreadsheet program, save it as .xlsx or CSV, and open that.";
const AS_LAYER = "Save its layer as GeoJSON or CSV, and open that.";
const NO_TABLE = "Open a table as CSV, XLSX or Parquet, or a map as GeoJSON or KML.";

/** Files that are often at hand and cannot be opened: how they begin, what they are, what can be done. */
const OTHERS: readonly [start: string, what: string, todo: string][] = [
  [
    "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "a document of an old office program, such as .xls, or one that a password protects",
    AS_WORKBOOK,
  ],
  ["%PDF", "a PDF", "Open the data that it was made from: CSV, XLSX, GeoJSON, KML or Parquet."],
  ["\x89PNG", "a picture", NO_TABLE],
  ["\xff\xd8\xff", "a picture", NO_TABLE],
  ["GIF8", "a picture", NO_TABLE],
  ["II*\0", "a picture", NO_TABLE],
  ["MM\0*", "a picture", NO_TABLE],
  ["RIFF", "a picture or a recording", NO_TABLE],
  ["BZh", "packed with bzip2", PACKED],
  ["\xfd7zXZ", "packed with xz", PACKED],
  ["7z\xbc\xaf", "packed with 7-Zip", PACKED],
  ["Rar!", "packed with RAR", PACKED],
  ["\x28\xb5\x2f\xfd", "packed with Zstandard", PACKED],
  ["SQLite format 3\0", "a database, such as a GeoPackage", AS_LAYER],
  ["\0\0\x27\x0a", "a part of a shapefile", AS_LAYER],
  ["fgb\x03", "a FlatGeobuf", AS_LAYER],
  ["ARROW1", "an Arrow or Feather file", AS_TABLE],
  ["PARE", "an encrypted Parquet file", "Save it without encryption, and open that."],
  ["FEA1", "an Arrow or Feather file", AS_TABLE],
  ["<stata_dta>", "a Stata file", AS_TABLE],
  ["$FL2", "an SPSS file", AS_TABLE],
  ["RDX", "an R data file", AS_TABLE],
  ["\x89HDF", "an HDF5 file", AS_TABLE],
  ["{\\rtf", "a text document", NO_TABLE],
  [
    "version https://git-lfs",
    "a pointer to a file that is kept elsewhere (Git LFS)",
    "Download the file itself from where it is kept, and open that.",
  ],
  ["PK\x05\x06", "an archive with nothing in it", NO_TABLE],
  ["\xff\xfe\0\0", "text in UTF-32", "Save it in UTF-8, and open that."],
];

/** Where tar archives say that they are such. */
const TAR = 257;
/** Files of text that hold no table, as they are called. */
const NO_CELLS = /\.(sql|mif|mid|dxf|js|prj)$/i;

/** What a file is, by how it begins, then by its name. Throws FileFault where it is nothing that can be opened. */
export function recognise(start: Uint8Array, name: string, options: SourceOptions): Kind {
  if (start.length === 0) throw emptyFault();
  const signs = String.fromCharCode(...start.subarray(0, 32));
  if (signs.startsWith("\x1f\x8b")) return "gz";
  if (signs.startsWith("PK\x03\x04")) return "zip";
  if (signs.startsWith("PAR1")) return "parquet";
  const other = OTHERS.find(([begins]) => signs.startsWith(begins));
  if (other) throw unknownFault(`It is ${other[1]}, which cannot be opened here.`, other[2]);
  if (String.fromCharCode(...start.subarray(TAR, TAR + 5)) === "ustar")
    throw unknownFault("It is a tar archive, which cannot be opened here.", PACKED);
  const encoding = options.encoding ?? detectEncoding(start);
  if (encoding === null) throw binaryFault(name);
  return kindOfText(decodeStart(start, encoding), name);
}

function binaryFault(name: string) {
  const ending = /\.(xlsx|xlsm|ods|zip|gz|kmz|parquet|geoparquet)$/i.exec(name)?.[1];
  if (ending) return damagedFault(`It is named .${ending} but does not begin as such a file: it is damaged.`);
  const other =
    /\.(xls|xlsb|dta|sav|por|sas7bdat|dbf|mdb|accdb|rds|rdata|rda|pkl|feather|gdb|mif|tab|numbers)$/i.exec(
      name,
    )?.[0];
  if (other) return otherKindFault(other);
  return unknownFault("The file holds neither text nor anything else that can be read here.");
}

const otherKindFault = (ending: string) =>
  unknownFault(`Files of this kind (${ending.toLowerCase()}) cannot be opened here.`, AS_TABLE);

function kindOfText(text: string, name: string): Kind {
  const body = text.replace(/^[\s\ufeff]+/, "");
  if (body === "") throw emptyFault();
  if (body.startsWith("\x1e")) return "jsonl";
  if (body.startsWith("<")) return kindOfMarkup(body, name);
  if (body.startsWith("{")) return isLineOfItsOwn(body, name) ? "jsonl" : "json";
  if (/^\[\s*[{[]/.test(body)) return "json";
  const other = NO_CELLS.exec(name)?.[0];
  if (other) throw otherKindFault(other);
  const ending =
    /\.(kml|geojson|geojsonl|geojsons|ndjson|jsonl|json|xlsx|xlsm|ods|kmz|parquet|geoparquet)$/i.exec(name);
  if (ending)
    throw unknownFault(
      `It is named ${ending[0]} but holds something else.`,
      "Save or download it again, or name it .csv if it is a table of cells.",
    );
  return "csv";
}

function kindOfMarkup(body: string, name: string): Kind {
  if (/<(?:[\w.-]+:)?kml[\s>]/.test(body)) return "kml";
  if (/\.xls[xm]?$/i.test(name) || /<\?mso-application/.test(body))
    throw unknownFault("It is a web page or XML under the name of a workbook.", AS_WORKBOOK);
  if (/^<!doctype html|<html[\s>]|<body[\s>]/i.test(body))
    throw unknownFault(
      "It is a web page, not a table: often one that asks to log in, or says that there is no such file.",
      "Open the link in the browser, and download the file itself.",
    );
  const root = rootOf(body);
  if (root !== null) throw otherXmlFault(root);
  // Long comments may stand before the root.
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--|<!DOCTYPE kml)/i.test(body)) return "kml";
  throw unknownFault("It is XML of another kind than KML, which cannot be opened here.", AS_LAYER);
}

/** The name of the outermost element; null where it does not stand near the start. */
function rootOf(body: string): string | null {
  const bare = body
    .slice(0, 8192)
    .replaceAll(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/gi, "");
  return /^\s*<([\w.:-]+)[\s/>]/.exec(bare)?.[1] ?? null;
}

/** Whether the first line is an object for itself, and something follows or the name says so. */
function isLineOfItsOwn(body: string, name: string): boolean {
  if (/\.(geojsonl|geojsons|ndjson|jsonl)$/i.test(name)) return true;
  const end = body.search(/[\r\n]/);
  if (end < 0 || !body.slice(end).trimStart().startsWith("{")) return false;
  try {
    return typeof JSON.parse(body.slice(0, end)) === "object";
  } catch {
    return false;
  }
}

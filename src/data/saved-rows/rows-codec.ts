import { ByteReader } from "./byte-reader";
import { ByteWriter } from "./byte-writer";
import type { ColumnCodec } from "./column-codec";
import { readDays, writeDays } from "./days-codec";
import { datasets } from "./dataset-codec";
import { decimals, dictionary, kinds } from "./dictionary-codec";
import { list } from "./list-codec";
import { counts, fileRows } from "./number-codecs";
import { readParties, writeParties } from "./parties-codec";
import { EVENT_TYPES } from "../../model/event-type";
import { PLACE_PRECISIONS } from "../../model/precision";
import { STATUSES } from "../../model/schema";
import { SIDES } from "../../model/side";
import type { PackedRows } from "../../table/event-rows";
import { wordsOf } from "../../table/row-words";

/** Version of what is written. */
const FORMAT = 1;

/** What is said column by column; the rest is written together, or follows. */
type Said = Omit<
  PackedRows,
  ("count" | "words") | ("start" | "end" | "spans") | ("parties" | "actor" | "role" | "doer")
>;

const isStatus = (text: string) => (STATUSES as readonly string[]).includes(text);

/** How each column is said, in this order; one that is forgotten does not compile. */
const COLUMNS: { [Name in keyof Said]: ColumnCodec<Said[Name]> } = {
  dataset: datasets,
  fileRow: fileRows,
  subtype: dictionary("subtype"),
  type: kinds("type", EVENT_TYPES.length, "subtype"),
  side: kinds("side", SIDES.length),
  precision: kinds("precision", PLACE_PRECISIONS.length),
  place: dictionary("place"),
  admin1: dictionary("admin1", "place"),
  country: dictionary("country", "admin1"),
  lat: decimals("lat", 90, "place"),
  lon: decimals("lon", 180, "lat"),
  document: list(),
  status: list(isStatus),
  grade: list((text) => /^[A-F][1-6]$/.test(text)),
  killed: counts,
  wounded: counts,
  arrested: counts,
};

/**
 * Rows of a table as bytes: those at `rows`, ascending. What none of them has is left out; dictionaries and lists are
 * numbered anew, so that the same rows give the same bytes however they came to be. O(rows + values · log values).
 */
export function writeRows(packed: PackedRows, rows: Uint32Array): Blob {
  const out = new ByteWriter();
  out.number(FORMAT);
  out.number(rows.length);
  writeDays(packed, rows, out);
  writeParties(packed, rows, out);
  for (const name of Object.keys(COLUMNS) as (keyof Said)[]) writeColumn(name, packed, rows, out);
  return out.blob();
}

function writeColumn<Name extends keyof Said>(
  name: Name,
  packed: Said,
  rows: Uint32Array,
  out: ByteWriter,
): void {
  COLUMNS[name].write(packed[name], rows, out);
}

/**
 * The rows again, and whatever else the bytes hold, rows that nothing later stumbles over. Throws SavedRowsError.
 * O(bytes + words · log words).
 */
export function readRows(bytes: Uint8Array): PackedRows {
  const from = new ByteReader(bytes);
  const format = from.number();
  if (format !== FORMAT) from.fail(`format ${format} is unknown here`);
  const count = from.number();
  if (count > bytes.length) from.fail("it ends early");
  const days = readDays(count, from);
  from.where = "parties";
  const parties = readParties(count, from);
  const said = {} as Said;
  for (const name of Object.keys(COLUMNS) as (keyof Said)[]) readColumn(name, said, count, from);
  from.end();
  if (said.lat.some((lat, row) => Number.isNaN(lat) !== Number.isNaN(said.lon[row]!)))
    from.fail("a place has one coordinate alone");
  const rows = new Set(Array.from(said.fileRow, (row, at) => row + said.dataset.codes[at]! * 2 ** 32));
  if (rows.size < count) from.fail("a row of the file stands there twice");
  const columns = { count, ...days, ...parties, ...said };
  return { ...columns, words: wordsOf(columns) };
}

function readColumn<Name extends keyof Said>(name: Name, said: Said, count: number, from: ByteReader): void {
  from.where = name;
  said[name] = COLUMNS[name].read(count, from);
}

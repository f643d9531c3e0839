import {
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type AsyncBuffer,
  type FileMetaData,
  type ParquetParsers,
  type ParquetScan,
} from "hyparquet";
import { checkPages } from "./check-pages";
import { cellOf } from "./cell-of";
import { flatColumns, valueAt, type FlatColumn } from "./flat-columns";
import { geoColumn, placeOf } from "./geo-column";
import { UNPACK, UNPACKED } from "./unpack";
import { asBlob } from "../as-blob";
import { readSlice, type ByteSource } from "../byte-source";
import { PLACE_COLUMNS } from "../extent";
import { damagedFault, unknownFault } from "../faults";
import { refuseTooWide, rowsOfBatch } from "../width";
import { FileFault } from "../../../opened";
import type { Cell, RowBatch, RowSource } from "../../row-source";

/** Rows that can be read. */
const MOST_ROWS = 50_000_000;
/** Rows that are taken apart at once where the file allows it. */
const PART = 262_144;

/** A moment as a Date, or as the number that is written where a Date cannot hold it. */
const moment = (value: bigint, perMillisecond: bigint) => {
  const date = new Date(Number(value / perMillisecond));
  return Number.isNaN(date.getTime()) ? String(value) : date;
};
const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (value) => moment(BigInt(value), 1n),
  timestampFromMicroseconds: (value) => moment(BigInt(value), 1000n),
  timestampFromNanoseconds: (value) => moment(BigInt(value), 1_000_000n),
  dateFromDays: (days) => moment(BigInt(days) * 86_400_000n, 1n),
  jsonFromBytes: (bytes) => bytes && new TextDecoder().decode(bytes),
  geometryFromBytes: (bytes) => bytes,
  geographyFromBytes: (bytes) => bytes,
};

/**
 * The rows of a Parquet file, counted from 1, members of columns as columns of their own; of GeoParquet with
 * PLACE_COLUMNS for the geometry. A row group in memory at a time, and only a part of one where the file has an index
 * of pages. Rejects with FileFault.
 */
export async function openParquet(source: ByteSource): Promise<RowSource> {
  const blob = await asBlob(source);
  const file: AsyncBuffer = {
    byteLength: blob.size,
    slice: async (from, to = blob.size) => (await readSlice(blob, from, to)).buffer,
  };
  const metadata = await orFault(() => parquetMetadataAsync(file, { geoparquet: false }));
  refuseOdd(metadata);
  const geo = geoColumn(metadata);
  const columns = await orFault(async () => flatColumns(parquetSchema(metadata)));
  const spans = columns.filter(({ element }) => element.converted_type === "INTERVAL");
  const shown = columns.filter((column) => column.path[0] !== geo && !spans.includes(column));
  refuseTooWide(shown.length);
  const table = { file, metadata, geo, columns: shown, size: source.size };
  const options = { file, metadata, parsers: PARSERS, compressors: UNPACK, utf8: false, geoparquet: false };
  const scan = await orFault(() => parquetScan(options));
  return {
    head: [...shown.map(({ name }) => name), ...(geo === null ? [] : PLACE_COLUMNS)],
    size: source.size,
    text: null,
    ...(spans.length > 0 && {
      beside: spans.map(({ name }) => `“${name}” holds spans of time, and was not read`),
    }),
    batches: batchesOf(scan, table),
  };
}

interface Table {
  file: AsyncBuffer;
  metadata: FileMetaData;
  geo: string | null;
  columns: readonly FlatColumn[];
  size: number;
}

async function* batchesOf(scan: ParquetScan, table: Table): AsyncGenerator<RowBatch> {
  const { file, metadata, size } = table;
  const { row_groups } = metadata;
  const all = Number(metadata.num_rows);
  if (scan.ranges.reduce((sum, { rowStart, rowEnd }) => sum + rowEnd - rowStart, 0) !== all)
    throw damagedFault("The Parquet file is damaged: its parts have not as many rows as it says.");
  let [checked, begun] = [0, 0];
  const most = rowsOfBatch(table.columns.length);
  for (const { from, to } of parts(scan, metadata)) {
    for (; begun <= from && checked < row_groups.length; checked++) {
      const group = row_groups[checked]!;
      begun += Number(group.num_rows);
      await orFault(() => checkPages(file, group));
    }
    const values = await partOf(scan, table, from, to);
    for (let row = from; row < to; row += most) {
      const end = Math.min(row + most, to);
      const rows: Cell[][] = [];
      for (let at = row - from; at < end - from; at++) rows.push(rowOf(values, table, at));
      const numbers = Uint32Array.from(rows, (_, at) => row + at + 1);
      yield { rows, numbers, bytes: Math.round((size * end) / all), torn: [] };
    }
  }
  if (all === 0) yield { rows: [], numbers: new Uint32Array(0), bytes: size, torn: [] };
}

/** Rows that are read together: a row group, or parts of it where each column has an index of its pages. */
function parts({ ranges }: ParquetScan, { row_groups }: FileMetaData): { from: number; to: number }[] {
  const isIndexed = row_groups.every(({ columns }) => columns.every((column) => column.offset_index_length));
  return ranges.flatMap(({ rowStart, rowEnd }) => {
    const step = isIndexed ? PART : rowEnd - rowStart;
    const count = Math.ceil((rowEnd - rowStart) / step);
    return Array.from({ length: count }, (_, at) => ({
      from: rowStart + at * step,
      to: Math.min(rowStart + (at + 1) * step, rowEnd),
    }));
  });
}

type Values = ReadonlyMap<string, ArrayLike<unknown>>;

async function partOf(scan: ParquetScan, table: Table, rowStart: number, rowEnd: number): Promise<Values> {
  const names = new Set(table.columns.map(({ path }) => path[0]!));
  if (table.geo !== null) names.add(table.geo);
  const values = new Map<string, ArrayLike<unknown>>();
  for (const column of names) {
    const data = await orFault(() => scan.readColumn({ column, rowStart, rowEnd }));
    if (data.length !== rowEnd - rowStart)
      throw damagedFault(
        `The Parquet file is damaged: “${column}” has not as many values as there are rows.`,
      );
    values.set(column, data);
  }
  return values;
}

function rowOf(values: Values, { columns, geo }: Table, at: number): Cell[] {
  const cells = columns.map(({ path, element }) => cellOf(valueAt(values.get(path[0]!)![at], path), element));
  return geo === null ? cells : [...cells, ...placeOf(values.get(geo)![at])];
}

function refuseOdd({ row_groups, num_rows }: FileMetaData): void {
  if (num_rows > MOST_ROWS)
    throw unknownFault(
      `It has ${num_rows} rows; up to ${MOST_ROWS / 1e6} million can be read.`,
      "Save a part of it, and open that.",
    );
  const columns = row_groups.flatMap((group) => group.columns);
  if (columns.some((column) => column.crypto_metadata))
    throw unknownFault("It is encrypted.", "Save it without encryption, and open that.");
  const packing = columns.find(({ meta_data }) => meta_data && !UNPACKED.has(meta_data.codec))?.meta_data
    ?.codec;
  if (packing !== undefined)
    throw unknownFault(
      `Its columns are packed with ${packing}, which is not read here.`,
      "Save it packed with Snappy, Zstandard or Gzip, and open that.",
    );
}

async function orFault<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FileFault) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw damagedFault(
      `The Parquet file is damaged, was cut off, or is of a kind that is not read here: ${why}.`,
    );
  }
}

import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { parquetWriteBuffer, type ColumnSource } from "hyparquet-writer";
import { describe, expect, test } from "vitest";
import { placeOfWkb } from "./wkb";
import { openTable } from "../open-table";
import { FileFault } from "../../../opened";
import type { Cell } from "../../row-source";

async function read(content: BlobPart, name = "a.parquet") {
  const { format, source } = await openTable(new File([content], name));
  const [rows, numbers]: [(readonly Cell[])[], number[]] = [[], []];
  let [bytes, most] = [0, 0];
  for await (const batch of source.batches) {
    rows.push(...batch.rows);
    numbers.push(...batch.numbers);
    most = Math.max(most, batch.rows.length);
    bytes = batch.bytes;
  }
  expect(bytes).toBe(source.size);
  return { format, head: source.head, rows, numbers, most };
}

const faultOf = (content: BlobPart) =>
  read(content).then(
    () => "none",
    (error: unknown) => {
      if (error instanceof FileFault) return Object.values(error.fault).filter(Boolean).join(" ");
      throw error;
    },
  );

type More = Omit<Parameters<typeof parquetWriteBuffer>[0], "columnData">;
const parquet = (columnData: ColumnSource[], more: More = {}) =>
  new Uint8Array(parquetWriteBuffer({ columnData, ...more }));

/** A frame of Zstandard with one block that is stored as it is. */
function zstd(bytes: Uint8Array): Uint8Array {
  const size = bytes.length;
  const head = [0x28, 0xb5, 0x2f, 0xfd, 0xa0, ...[0, 8, 16, 24].map((shift) => (size >> shift) & 255)];
  const block = [(size << 3) | 1, size >> 5, size >> 13].map((byte) => byte & 255);
  return Uint8Array.from([...head, ...block, ...bytes]);
}

function wkb(lon: number, lat: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, lon, true);
  view.setFloat64(13, lat, true);
  return new Uint8Array(view.buffer);
}

const geo = (column: object) => ({
  kvMetadata: [
    {
      key: "geo",
      value: JSON.stringify({ version: "1.1.0", primary_column: "shape", columns: { shape: column } }),
    },
  ],
});

describe("Parquet", () => {
  test("keeps numbers, texts, truth, times and what is missing as they are", async () => {
    const day = new Date("2015-03-01T00:00:00Z");
    const content = parquet([
      { name: "id", data: [1n, 2n ** 60n + 1n, null], type: "INT64" },
      { name: "dead", data: [0, 5, null], type: "INT32" },
      { name: "lat", data: [34.5, NaN, null], type: "DOUBLE" },
      { name: "name", data: ["Köln", "", null], type: "STRING" },
      { name: "sure", data: [true, false, null], type: "BOOLEAN" },
      { name: "when", data: [day, new Date(0), null], type: "TIMESTAMP" },
      { name: "more", data: [{ a: [1] }, "x", null], type: "JSON" },
    ]);
    const { format, head, rows, numbers } = await read(content);
    expect([format, head, numbers]).toEqual([
      "parquet",
      ["id", "dead", "lat", "name", "sure", "when", "more"],
      [1, 2, 3],
    ]);
    expect(rows).toEqual([
      [1, 0, 34.5, "Köln", true, day, '{"a":[1]}'],
      ["1152921504606846977", 5, null, null, false, new Date(0), '"x"'],
      [null, null, null, null, null, null, null],
    ]);
  });

  test("knows days, decimals, times of day, bytes, members and lists by the schema", async () => {
    const content = parquet(
      [
        { name: "day", data: [16_495] },
        { name: "share", data: [123.45] },
        { name: "clock", data: [3_723_000] },
        { name: "raw", data: [new Uint8Array([0xff, 1])] },
        { name: "old", data: [strToU8("text")] },
        { name: "names", data: [{ primary: "A", count: 2 }] },
        { name: "list", data: [[1, 2]] },
      ],
      {
        schema: [
          { name: "root", num_children: 7 },
          { name: "day", type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" },
          {
            name: "share",
            type: "INT32",
            converted_type: "DECIMAL",
            scale: 2,
            precision: 9,
            repetition_type: "OPTIONAL",
          },
          { name: "clock", type: "INT32", converted_type: "TIME_MILLIS", repetition_type: "OPTIONAL" },
          { name: "raw", type: "BYTE_ARRAY", repetition_type: "OPTIONAL" },
          { name: "old", type: "BYTE_ARRAY", repetition_type: "OPTIONAL" },
          { name: "names", num_children: 2, repetition_type: "OPTIONAL" },
          { name: "primary", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
          { name: "count", type: "INT32", repetition_type: "OPTIONAL" },
          { name: "list", num_children: 1, converted_type: "LIST", repetition_type: "OPTIONAL" },
          { name: "list", num_children: 1, repetition_type: "REPEATED" },
          { name: "element", type: "INT32", repetition_type: "OPTIONAL" },
        ],
      },
    );
    const { head, rows } = await read(content);
    expect(head).toEqual(["day", "share", "clock", "raw", "old", "names.primary", "names.count", "list"]);
    expect(rows).toEqual([
      [new Date("2015-03-01T00:00:00Z"), 123.45, "01:02:03", "0xff01", "text", "A", 2, "[1,2]"],
    ]);
  });

  test.each(["UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"] as const)("is read packed with %s", async (codec) => {
    const compressors = { GZIP: (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes)), ZSTD: zstd };
    const data = Array.from({ length: 999 }, (_, at) => `place ${at % 7}`);
    const { rows } = await read(parquet([{ name: "a", data, type: "STRING" }], { codec, compressors }));
    expect(rows.map(([a]) => a)).toEqual(data);
  });

  test("of many rows comes in batches, in order, from all row groups, with and without an index of pages", async () => {
    const data = Array.from({ length: 300_000 }, (_, at) => at);
    for (const offsetIndex of [true, false])
      for (const rowGroupSize of [80_000, 300_000]) {
        const content = parquet(
          [
            { name: "a", data, type: "INT32", offsetIndex },
            { name: "b", data: data.map((at) => `n${at % 10}`), type: "STRING", offsetIndex },
          ],
          { rowGroupSize, pageSize: 30_000 },
        );
        const { rows, numbers, most } = await read(content);
        expect([rows.length, most]).toEqual([300_000, 4096]);
        expect(rows.every(([a, b], at) => a === at && b === `n${at % 10}` && numbers[at] === at + 1)).toBe(
          true,
        );
      }
  });

  test("without rows is a table of no rows", async () => {
    expect(await read(parquet([{ name: "a", data: [], type: "STRING" }]))).toMatchObject({
      head: ["a"],
      rows: [],
    });
  });

  test("is found in an archive", async () => {
    const content = parquet([{ name: "a", data: [1], type: "INT32" }]);
    const packed = zipSync({ "a.parquet": content }) as Uint8Array<ArrayBuffer>;
    expect((await read(packed, "a.zip")).rows).toEqual([[1]]);
  });
});

test("spans of time, which are not read, cost no other column, and are said", async () => {
  const required = { repetition_type: "REQUIRED" } as const;
  const spans = parquet(
    [
      { name: "day", data: ["2024-01-10"] },
      { name: "span", data: [new Uint8Array(12)] },
    ],
    {
      schema: [
        { name: "root", num_children: 2 },
        { name: "day", type: "BYTE_ARRAY", converted_type: "UTF8", ...required },
        {
          name: "span",
          type: "FIXED_LEN_BYTE_ARRAY",
          type_length: 12,
          converted_type: "INTERVAL",
          ...required,
        },
      ],
    },
  );
  expect(await read(spans)).toMatchObject({ head: ["day"], rows: [["2024-01-10"]] });
  const { source } = await openTable(new File([spans], "a.parquet"));
  expect(source.beside).toEqual(["“span” holds spans of time, and was not read"]);
});

describe("GeoParquet", () => {
  const shapes = (more?: More, name = "shape") =>
    parquet(
      [
        { name: "a", data: [1, 2, 3], type: "INT32" },
        { name, data: [wkb(70, 34), null, new Uint8Array([1, 2])], type: "BYTE_ARRAY" },
      ],
      more,
    );
  const placed = [
    [1, 34, 70, "Point"],
    [2, null, null, null],
    [3, null, null, null],
  ];

  test("says where its rows are", async () => {
    const { head, rows } = await read(shapes(geo({ encoding: "WKB", geometry_types: [] })));
    expect(head).toEqual(["a", "geometry:lat", "geometry:lon", "geometry:type"]);
    expect(rows).toEqual(placed);
  });

  test("says so as well where only the type or the usual name tells it", async () => {
    expect((await read(shapes({}, "geom"))).rows).toEqual(placed);
    const marked = parquet([
      { name: "here", data: [{ type: "Point", coordinates: [70, 34] }], type: "GEOMETRY" },
    ]);
    expect((await read(marked)).rows).toEqual([[34, 70, "Point"]]);
  });

  test("as text is a column like others, whatever its name", async () => {
    const written = parquet([{ name: "geometry", data: ["POINT (70 34)"], type: "STRING" }]);
    expect(await read(written)).toMatchObject({ head: ["geometry"], rows: [["POINT (70 34)"]] });
  });

  test("in degrees of any name is read, in metres it is refused, and broken words about it are harmless", async () => {
    const crs = { type: "GeographicCRS", name: "WGS 84", id: { authority: "EPSG", code: 4326 } };
    expect((await read(shapes(geo({ encoding: "WKB", crs })))).rows).toEqual(placed);
    const metres = geo({ encoding: "WKB", crs: { type: "ProjectedCRS", name: "UTM 33N" } });
    expect(await faultOf(shapes(metres))).toContain("UTM 33N");
    expect((await read(shapes({ kvMetadata: [{ key: "geo", value: "{" }] }, "geom"))).rows).toEqual(placed);
  });

  test("is read where positions are members", async () => {
    const { rows } = await read(
      parquet([{ name: "shape", data: [{ x: 70, y: 34 }] }], {
        ...geo({ encoding: "point" }),
        schema: [
          { name: "root", num_children: 1 },
          { name: "shape", num_children: 2, repetition_type: "OPTIONAL" },
          { name: "x", type: "DOUBLE", repetition_type: "REQUIRED" },
          { name: "y", type: "DOUBLE", repetition_type: "REQUIRED" },
        ],
      }),
    );
    expect(rows).toEqual([[34, 70, "Point"]]);
  });
});

describe("well-known binary", () => {
  const hex = (digits: string) => Uint8Array.from(digits.match(/../g)!, (byte) => parseInt(byte, 16));
  const [one, two] = ["000000000000f03f", "0000000000000040"];
  test.each<[string, string, Cell[]]>([
    ["a point, the other byte order", "00000000013ff00000000000004000000000000000", [2, 1, "Point"]],
    ["a point with height", `01e9030000${one}${two}${one}`, [2, 1, "Point"]],
    ["a point of PostGIS with height and system", `01010000a0e6100000${one}${two}${one}`, [2, 1, "Point"]],
    ["a point that is empty", "0101000000000000000000f87f000000000000f87f", [null, null, null]],
    ["a line", `010200000002000000${one}${one}${two}${two}`, [1.5, 1.5, "LineString"]],
    ["an area", `01030000000100000002000000${one}${one}${two}${two}`, [1.5, 1.5, "Polygon"]],
    ["points", `0104000000020000000101000000${one}${one}0101000000${two}${two}`, [1.5, 1.5, "MultiPoint"]],
    ["more than there is", "0102000000ffffffff", [null, null, null]],
    ["collections without end", "010700000001000000".repeat(50), [null, null, null]],
  ])("%s", (_, digits, place) => {
    expect(placeOfWkb(hex(digits))).toEqual(place);
  });
});

describe("Parquet that cannot be opened says why", () => {
  const content = parquet([
    { name: "a", data: Array.from({ length: 5000 }, (_, at) => `place ${at * 7919}`), type: "STRING" },
  ]);

  test.each<[string, BlobPart, string]>([
    ["cut off", content.slice(0, -100), "cut off"],
    ["nothing but its first bytes", content.slice(0, 4), "cut off"],
    ["with other bytes inside", content.map((byte, at) => (at > 60 && at < 900 ? 255 : byte)), "damaged"],
    [
      "packed with Brotli",
      parquet([{ name: "a", data: ["x"], type: "STRING" }], {
        codec: "BROTLI",
        compressors: { BROTLI: (bytes) => bytes },
      }),
      "BROTLI",
    ],
    ["encrypted", "PARE....PARE", "encrypted"],
  ])("%s", async (_, broken, words) => {
    expect(await faultOf(broken)).toContain(words);
  });

  test.each(["SNAPPY", "UNCOMPRESSED"] as const)(
    "whatever byte of a file with %s is changed, all its rows are read or it is refused, soon",
    async (codec) => {
      const data = Array.from({ length: 300 }, (_, at) => (at % 7 ? `p${at % 5}` : null));
      const small = parquet([{ name: "a", data, type: "STRING" }], { codec });
      for (let at = 4; at < small.length; at++) {
        const changed = small.slice();
        changed[at]! ^= 0x55;
        const rows = await read(changed).then(
          (result) => result.rows.length,
          (error: unknown) => (error instanceof FileFault ? 300 : error),
        );
        expect(rows).toBe(300);
      }
    },
  );
});

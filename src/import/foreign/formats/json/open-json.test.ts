import { describe, expect, test } from "vitest";
import { openTable } from "../open-table";
import { FileFault } from "../../../opened";
import type { Cell } from "../../row-source";

async function read(content: BlobPart | BlobPart[], name = "a.geojson") {
  const { format, source } = await openTable(new File(Array.isArray(content) ? content : [content], name));
  const [rows, numbers, torn]: [(readonly Cell[])[], number[], object[]] = [[], [], []];
  for await (const batch of source.batches) {
    rows.push(...batch.rows);
    numbers.push(...batch.numbers);
    torn.push(...batch.torn);
  }
  return { format, head: source.head, rows, numbers, torn };
}

const faultOf = (content: BlobPart, name?: string) =>
  read(content, name).then(
    () => "none",
    (error: unknown) => {
      if (error instanceof FileFault) return Object.values(error.fault).filter(Boolean).join(" ");
      throw error;
    },
  );

const point = (lon: number, lat: number) => ({ type: "Point", coordinates: [lon, lat] });
const feature = (properties: unknown, geometry: unknown = point(70, 34), more = {}) => ({
  type: "Feature",
  properties,
  geometry,
  ...more,
});
const collection = (features: unknown[], more = {}) =>
  JSON.stringify({ type: "FeatureCollection", ...more, features, also: 1 });

describe("GeoJSON", () => {
  test("has a column for each property that any feature has, then its place", async () => {
    const content = collection([
      feature({ name: "a", time: 1_700_000_000_000 }),
      feature({ dead: 0, name: null, sure: true }, null),
      feature(null, point(-10.5, 0)),
    ]);
    expect(await read(content)).toEqual({
      format: "geojson",
      head: ["name", "time", "dead", "sure", "geometry:lat", "geometry:lon", "geometry:type"],
      rows: [
        ["a", 1_700_000_000_000, null, null, 34, 70, "Point"],
        [null, null, 0, true, null, null, null],
        [null, null, null, null, 0, -10.5, "Point"],
      ],
      numbers: [1, 2, 3],
      torn: [],
    });
  });

  test.each<[string, object, Cell[]]>([
    ["one position", { type: "MultiPoint", coordinates: [[1, 2, 9]] }, [2, 1, "Point"]],
    [
      "positions",
      {
        type: "MultiPoint",
        coordinates: [
          [0, 0],
          [2, 4],
        ],
      },
      [2, 1, "MultiPoint"],
    ],
    [
      "a line",
      {
        type: "LineString",
        coordinates: [
          [0, 0],
          [2, 4],
          [1, 1],
        ],
      },
      [2, 1, "LineString"],
    ],
    [
      "an area",
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [2, 0],
            [2, 4],
            [0, 0],
          ],
        ],
      },
      [2, 1, "Polygon"],
    ],
    [
      "areas",
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [0, 0],
              [2, 0],
            ],
          ],
          [[[2, 4]]],
        ],
      },
      [2, 1, "MultiPolygon"],
    ],
    [
      "all sorts",
      {
        type: "GeometryCollection",
        geometries: [point(0, 0), { type: "LineString", coordinates: [[2, 4]] }],
      },
      [2, 1, "GeometryCollection"],
    ],
    ["nothing", { type: "Point", coordinates: [] }, [null, null, null]],
    ["no numbers", { type: "Point", coordinates: ["1", "2"] }, [null, null, null]],
    [
      "a list without end",
      { type: "Polygon", coordinates: JSON.parse("[".repeat(99) + "]".repeat(99)) },
      [null, null, null],
    ],
  ])("says where %s is by the middle of its bounds, and what it was", async (_, geometry, place) => {
    for (const content of [
      collection([feature({}, geometry)]),
      JSON.stringify(feature({}, geometry)),
      JSON.stringify(geometry),
    ])
      expect((await read(content)).rows).toEqual([place]);
  });

  test("keeps what features are called", async () => {
    const [a, b] = [feature({ x: 1 }, null, { id: "us1" }), feature({ id: 7 }, null, { id: 8 })];
    expect((await read(collection([a]))).head.slice(0, 2)).toEqual(["x", "id"]);
    const both = await read(collection([a, b]));
    expect(both.head.slice(0, 3)).toEqual(["x", "id", "feature:id"]);
    expect(both.rows.map((row) => row.slice(0, 3))).toEqual([
      [1, null, "us1"],
      [null, 7, 8],
    ]);
  });

  test("keeps lists, objects, long whole numbers, and names that mean something to JavaScript", async () => {
    const content = `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{
      "__proto__":"p","constructor":"c","long":12345678901234567890,"said":"n: 12345678901234567890, yes",
      "list":[1,{"a":"]}"}],"geometry:lat":"x","none":""}}]}`;
    const { head, rows } = await read(content);
    expect(head.slice(0, 7)).toEqual([
      "__proto__",
      "constructor",
      "long",
      "said",
      "list",
      "property:geometry:lat",
      "none",
    ]);
    expect(rows[0]!.slice(0, 7)).toEqual([
      ...["p", "c", "12345678901234567890", "n: 12345678901234567890, yes"],
      ...['[1,{"a":"]}"}]', "x", null],
    ]);
  });

  test("is taken apart rightly wherever pieces end, whatever stands in its texts", async () => {
    const nasty = ['"', "\\", '\\"', "]}", "[{", "дата", "\u2028", 'features":[', "{}", "\\\\"];
    const features = Array.from({ length: 60_000 }, (_, at) =>
      feature({ at, text: nasty[at % nasty.length] }),
    );
    const { rows, torn } = await read(
      "\ufeff " + collection(features, { features_: [1], note: 'a "features": [' }),
    );
    expect([rows.length, torn]).toEqual([60_000, []]);
    expect(rows.every(([number, text], at) => number === at && text === nasty[at % nasty.length])).toBe(true);
  });

  test("with features that are none says so of each", async () => {
    const { rows, torn } = await read(
      collection([feature({ a: 1 }), { type: "Thing" }, {}, feature({ a: 2 })]),
    );
    expect(rows.map(([a]) => a)).toEqual([1, 2]);
    expect(torn).toEqual([
      { row: 2, why: "it is no feature" },
      { row: 3, why: "it is no feature" },
    ]);
  });

  test("without features is a table of no rows", async () => {
    expect(await read(collection([]))).toMatchObject({
      rows: [],
      torn: [],
      head: ["geometry:lat", "geometry:lon", "geometry:type"],
    });
  });

  test.each([
    ["cut off in a feature", collection([feature({ a: "b" }), feature({ a: 1 })]).slice(0, -40), "cut off"],
    ["cut off in a text", '{"type":"FeatureColl', "cut off"],
    ["not JSON", '{"type":"FeatureCollection",\n"features":[],}', "not valid JSON"],
    [
      "with a list among its features",
      '{"type":"FeatureCollection","features":[[1]]}',
      "something else than features",
    ],
    [
      "with a text among its features",
      '{"type":"FeatureCollection","features":["a"]}',
      "something else than features",
    ],
    ["JSON without a list", '{"status":403,"data":[],"error":"no key"}', "neither GeoJSON nor a list"],
    ["a list of lists", '[["date","lat"],["2020-01-05",34.5]]', "neither GeoJSON nor a list"],
    ["records with something else among them", '{"data":[{"a":1},2]}', "“data”, holds something else"],
    ["TopoJSON", '{"type":"Topology","objects":{}}', "TopoJSON"],
    [
      "in metres",
      collection([], { crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::3857" } } }),
      "urn:ogc:def:crs:EPSG::3857",
    ],
  ])("%s cannot be opened, and says why", async (_, content, words) => {
    expect(await faultOf(content)).toContain(words);
  });

  test("in degrees by name can be opened, also those of systems a metre or two beside it", async () => {
    for (const name of [
      "urn:ogc:def:crs:OGC:1.3:CRS84",
      "EPSG:4326",
      "urn:ogc:def:crs:EPSG::4258",
      "EPSG:4269",
    ])
      expect((await read(collection([], { crs: { type: "name", properties: { name } } }))).rows).toEqual([]);
  });
});

test("numbers that are none, as Python writes them, are empty, and words are as they are", async () => {
  const text =
    '{"type":"Feature","properties":{"a":NaN,"b":-Infinity,"c":"NaN, or [NaN]","d":2},"geometry":null}';
  const { head, rows } = await read(`{"type":"FeatureCollection","features":[${text}]}`);
  expect([head.slice(0, 4), rows[0]!.slice(0, 4)]).toEqual([
    ["a", "b", "c", "d"],
    [null, null, "NaN, or [NaN]", 2],
  ]);
});

describe("GeoJSON by lines", () => {
  const lines = [feature({ a: 1 }), feature({ b: 2 }, null), point(1, 2)].map((one) => JSON.stringify(one));
  const rows = [
    [1, null, 34, 70, "Point"],
    [null, 2, null, null, null],
    [null, null, 2, 1, "Point"],
  ];

  test.each<[string, string, string]>([
    ["LF", lines.join("\n"), "a.geojsonl"],
    ["CRLF, an empty line, and one at the end", lines.join("\r\n\r\n") + "\r\n", "a.ndjson"],
    ["a name that does not say so", lines.join("\n"), "a.json"],
    ["record separators", lines.map((line) => `\x1e${line}\n`).join(""), "a.geojsons"],
    [
      "record separators within which lines break",
      lines.map((line) => `\x1e${line.replace(",", ",\n")}\n`).join(""),
      "a",
    ],
  ])("%s", async (_, content, name) => {
    expect(await read(content, name)).toMatchObject({
      format: "geojsonl",
      rows,
      numbers: [1, 2, 3],
      torn: [],
    });
  });

  test("a single line is read as what it is", async () => {
    expect((await read(lines[0]!, "a.geojsonl")).rows).toEqual([[1, 34, 70, "Point"]]);
  });

  test("lines that are no features are torn, each with its number", async () => {
    const { rows, torn } = await read([lines[0]!, '{"a":', "7", lines[1]!].join("\n"), "a.ndjson");
    expect(rows.length).toBe(2);
    expect(torn).toEqual([
      { row: 2, why: "it is not valid JSON" },
      { row: 3, why: "it is no feature" },
    ]);
  });

  test("without any feature cannot be opened", async () => {
    expect(await faultOf('{"a"\n{"b"\n', "a.ndjson")).toContain("none of its lines is a feature or a record");
  });
});

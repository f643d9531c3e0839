import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findList } from "./find-list";
import { splitObjects } from "./split-objects";
import { openTable } from "../open-table";
import { FileFault } from "../../../opened";
import { inspect } from "../../inspect";

async function read(value: unknown, name = "a.json") {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const { format, source } = await openTable(new File([text], name));
  const rows = [];
  for await (const batch of source.batches) rows.push(...batch.rows);
  return { format, head: source.head, rows, beside: source.beside };
}

const records = [
  { id: 1, date: "2020-01-05", dead: null, geo: [null, null] },
  { id: 2, place: { name: "Kabul", at: { lat: 34.5 } }, who: ["A", "B"], geo: [34.5, 69.2], dead: 3 },
];
const head = ["id", "date", "dead", "geo", "place.name", "place.at.lat", "who"];
const rows = [
  [1, "2020-01-05", null, null, null, null, null],
  [2, null, 3, "[34.5,69.2]", "Kabul", 34.5, "A; B"],
];

describe("records", () => {
  test.each<[string, unknown]>([
    ["alone", records],
    ["as ACLED answers", { status: 200, success: true, count: 2, messages: [], data: records, filename: "" }],
    ["as UCDP answers", { TotalCount: 2, TotalPages: 1, NextPageUrl: "", Result: records }],
    [
      "as CKAN answers",
      { success: true, result: { fields: [{ id: "a" }, { id: "b" }, { id: "c" }], records } },
    ],
    ["beside longer lists", { columns: [{ a: 1 }, { a: 2 }, { a: 3 }], rows: records, also: [1, 2] }],
    ["by a name of their own", { meta: { tags: ["x"] }, unfälle: records }],
  ])("%s are rows, with a column for each name that any of them has", async (_, value) => {
    expect(await read(value)).toEqual({ format: "json", head, rows, beside: undefined });
    expect(await read(JSON.stringify(value, null, 2))).toMatchObject({ head, rows });
  });

  test("one a line", async () => {
    const lines = records.map((record) => JSON.stringify(record)).join("\n");
    expect(await read(lines, "a.jsonl")).toEqual({ format: "jsonl", head, rows, beside: undefined });
  });

  test("on one page of several are said to be that", async () => {
    const { beside } = await read({ TotalCount: 348_123, TotalPages: 2, Result: records });
    expect(beside).toEqual([
      "it holds 2 records, and says that there are 348,123 (“TotalCount”): it may be one page of several",
    ]);
  });

  test("that are features are features", async () => {
    const feature = {
      type: "Feature",
      properties: { a: 1 },
      geometry: { type: "Point", coordinates: [70, 34] },
    };
    expect(await read([feature])).toMatchObject({ format: "geojson", rows: [[1, 34, 70, "Point"]] });
  });

  test("of a known kind are recognised, and mapped where they are of none", async () => {
    const ged = {
      ...{ id: 1, type_of_violence: 1, side_a: "A", side_b: "B", best: 2, low: 1, high: 3, where_prec: 1 },
      ...{ date_start: "2020-01-05T00:00:00", date_end: "2020-01-05T00:00:00", date_prec: 1 },
    };
    const look = async (value: unknown) =>
      inspect(await openTable(new File([JSON.stringify(value)], "a.json")), {});
    expect((await look({ Result: [ged] })).plan).toMatchObject({ format: "json", reader: { kind: "ucdp" } });
    const esri = {
      geometryType: "esriGeometryPoint",
      fields: [{ name: "DATE" }, { name: "DEAD" }],
      features: [{ attributes: { DATE: 1_578_182_400_000, KILLED: 3 }, geometry: { x: 69.2, y: 34.5 } }],
    };
    const { plan, head: names } = await look(esri);
    const { columns } = (plan.reader as { mapping: { columns: object } }).mapping;
    const named = Object.entries(columns).map(([field, at]) => [field, names[at as number]]);
    expect(Object.fromEntries(named)).toEqual({
      ...{ date: "DATE", killed: "KILLED", lat: "geometry:lat", lon: "geometry:lon" },
    });
  });

  test("keep a geometry whole, and have their place by it", async () => {
    const at = (lon: number) => ({
      day: "2020-01-05",
      location: { type: "Point", coordinates: [lon, 34.5] },
    });
    const value = { data: [at(69.2), at(70)] };
    expect((await read(value)).head).toEqual(["day", "location"]);
    const { plan } = await inspect(await openTable(new File([JSON.stringify(value)], "a.json")), {});
    expect(plan.reader).toMatchObject({ mapping: { columns: { lat: 1, lon: 1, date: 0 }, swapped: false } });
  });

  test("that services wrap have their own names, and none is lost", async () => {
    const hits = [{ _index: "a", _id: "1", id: 7, _source: { id: 1, date: "2020-01-05", a: { b: 2 } } }];
    expect(await read({ took: 1, hits: { total: { value: 1 }, hits } })).toMatchObject({
      head: ["id", "date", "a.b", "_index", "_id", "record.id"],
      rows: [[1, "2020-01-05", 2, "a", "1", 7]],
    });
  });

  test("cut off are refused", async () => {
    const text = JSON.stringify({ data: records });
    await expect(read(text.slice(0, -9))).rejects.toBeInstanceOf(FileFault);
  });
});

test("the objects of a list are found wherever pieces of the text end, and nothing else is", async () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: "small" }, fc.string(), fc.integer(), fc.array(tie("any")), tie("object")),
    object: fc.dictionary(fc.constantFrom("a", "data", '"', "\\", "[{"), tie("any"), { maxKeys: 3 }),
  }));
  await fc.assert(
    fc.asyncProperty(
      fc.array(value.object, { minLength: 1 }),
      value.object,
      fc.array(fc.constantFrom("data", "rows", 'é"'), { maxLength: 3 }),
      fc.integer({ min: 1, max: 9 }),
      async (list, beside, path, step) => {
        const whole = path.reduceRight<unknown>((inner, name) => ({ zzz: beside, [name]: inner }), list);
        const text = JSON.stringify(whole);
        async function* pieces() {
          for (let at = 0; at < text.length; at += step)
            yield { text: text.slice(at, at + step), read: at, last: false };
        }
        const raw = path.map((name) => JSON.stringify(name).slice(1, -1));
        const [found, frame]: [string[], { text: string }] = [[], { text: "" }];
        for await (const { texts } of splitObjects(pieces(), raw, frame)) found.push(...texts);
        expect(found.map((one) => JSON.parse(one) as unknown)).toEqual(list);
        if (path.length === 0) expect(findList(text)).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test("a start that is made to take long does not", () => {
  expect(findList(`{"data":[{"a":1},{"${'\\"'.repeat(200_000)}`)).toEqual(["data"]);
  expect(findList("[".repeat(200_000))).toBeNull();
  expect(findList('{"data":'.repeat(50_000) + "[{")).toBeNull();
});

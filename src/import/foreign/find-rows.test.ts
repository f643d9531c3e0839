import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findRows } from "./find-rows";
import { MISSING } from "./cells/missing";
import type { Plan } from "./plan";
import { readRows } from "./read-rows";
import type { Cell } from "./row-source";
import { sourceOf } from "./source.fixture";
import { rowSink } from "../../table/row-sink";

const HEAD = ["id", "date", "lat", "lon", "note"];
const KEPT: Plan = {
  format: "csv",
  options: {},
  reader: {
    kind: "mapped",
    mapping: {
      columns: { key: 0, date: 1, lat: 2, lon: 3 },
      ...{ dates: "ymd", decimal: ".", missing: MISSING, swapped: false, type: "attack" },
    },
  },
  repeats: "keep",
};
const MERGED: Plan = { ...KEPT, repeats: "merge" };

const find = async (rows: readonly (readonly Cell[])[], plan: Plan, query: string) =>
  Array.from(await findRows(sourceOf(HEAD, rows), plan, query, () => {}));

describe("words in rows that were merged", () => {
  const at = (id: string, note: string, day = "2020-01-05") => [id, day, "34.5", "69.2", note];
  const rows = [
    at("a", "a market"),
    at("b", "a bridge"),
    at("a", "the police say"),
    at("a", "the police say", "2020-02-05"),
    at("", "a market"),
    ["b", "", "", "", "the police"],
    at("b", "the mayor says"),
  ];

  test("find the event, as its first row", async () => {
    expect(await find(rows, MERGED, "police")).toEqual([2, 5, 7]);
    expect(await find(rows, KEPT, "police")).toEqual([4, 5, 7]);
    expect(await find(rows, MERGED, "mayor")).toEqual([3]);
  });

  test("find it together, wherever in them each stands", async () => {
    expect(await find(rows, MERGED, "police market")).toEqual([2]);
    expect(await find(rows, KEPT, "police market")).toEqual([]);
    expect(await find(rows, MERGED, "")).toEqual([]);
  });

  test("find nothing but events and rows that were left out", async () => {
    const row = fc.tuple(
      fc.constantFrom("a", "b", "c", ""),
      fc.constantFrom("2020-01-05", "2020-01-06", "never"),
      fc.constantFrom("34.5", ""),
      fc.constantFrom("69.2", ""),
      fc.constantFrom("police", "market", "police market", "mayor"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (some) => {
        const open = () => Promise.resolve(sourceOf(HEAD, some));
        const { rows: packed, report } = await readRows(open, MERGED, rowSink(), () => {});
        const left = new Set(report.reasons.flatMap(({ rows: numbers }) => numbers));
        const events = new Set(packed.fileRow);
        const found = await find(some, MERGED, "police");
        expect(found.filter((number) => !events.has(number) && !left.has(number))).toEqual([]);
        expect(found).toEqual([...found].sort((a, b) => a - b));
        const isAnyMerged = await find(some, KEPT, "police");
        expect(found.length > 0).toBe(isAnyMerged.length > 0);
      }),
      { numRuns: 60 },
    );
  });
});

import { expect, test } from "vitest";
import { oursReader } from "./ours";
import { recogniseKind } from "../recognise-kind";
import { readRow, rowBy } from "../source.fixture";

const HEAD = [
  ...["file_row", "in_window", "title", "type", "subtype", "date", "date_start", "date_end", "place"],
  ...["latitude", "longitude", "geo_precision", "admin1", "country", "actors"],
  ...["fatalities_low", "fatalities_best", "fatalities_high", "wounded_low", "wounded_best", "wounded_high"],
  "sources",
];
const read = (cells: Parameters<typeof rowBy>[1], isTable = true) =>
  readRow(oursReader(HEAD, "ymd", isTable), rowBy(HEAD, cells));
const placed = { latitude: 34.4, longitude: 70.5, geo_precision: "province" };

test("a place known to the province, open ends, bounds and roles are what they were", () => {
  expect(recogniseKind(HEAD)).toBe("ours");
  const row = read({
    ...{
      ...placed,
      type: "Other event",
      subtype: "Strategic developments: Bomb found",
      date_start: "2021-08-26",
    },
    ...{
      fatalities_low: 3,
      fatalities_best: 5,
      actors: "IS-K (perpetrator); A; B (victim)",
      sources: "AFP; TOLO",
    },
  });
  expect(row).toMatchObject({
    ...{ why: null, remarks: [], days: "2021-08-26/..", place: "34.4 70.5 province", killed: "3 5 NaN" },
    ...{ who: ["perpetrator: IS-K", "victim: A; B"] },
    slot: { type: "other", subtype: "Strategic developments: Bomb found", sources: ["AFP", "TOLO"] },
  });
});

test("in a table an apostrophe before a formula is no part of a name, and elsewhere it is", () => {
  const name = (place: string, isTable: boolean) => read({ place }, isTable).slot.place;
  expect([name("'=1+1", true), name("''t Hooft", true), name("'t Hooft", true)]).toEqual([
    ...["=1+1", "'t Hooft", "'t Hooft"],
  ]);
  expect(name("'=1+1", false)).toBe("'=1+1");
});

test("numbers of arrested are read where the file has them", () => {
  const head = [...HEAD, "arrested_low", "arrested_best", "arrested_high"];
  const reader = oursReader(head, "ymd", true);
  const cells = { ...placed, arrested_low: 2, arrested_best: 2 };
  expect(readRow(reader, rowBy(head, cells))).toMatchObject({
    ...{ why: null, remarks: [], slot: { arrested: { low: 2, best: 2, high: NaN } } },
  });
  expect(readRow(reader, rowBy(head, placed)).slot.arrested).toBeUndefined();
});

test("what was changed so that it cannot be read is said, and a row without a place is then left out", () => {
  expect(read({ ...placed, date_start: "soon" })).toMatchObject({
    ...{ why: null, days: "../..", remarks: ["its date cannot be read; it was left open"] },
  });
  expect(read({ date_start: "soon" }).why).toMatch(/neither a date/);
  expect(read({ ...placed, latitude: 340 }).place).toBe("NaN NaN none");
});

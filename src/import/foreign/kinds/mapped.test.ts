import { describe, expect, test } from "vitest";
import { mappedReader } from "./mapped";
import { MISSING } from "../cells/missing";
import { readRow } from "../source.fixture";
import type { Field, Mapping } from "../plan";
import type { Cell } from "../row-source";

function read(cells: Partial<Record<Field, Cell>>, change: Partial<Mapping> = {}, openEnds = false) {
  const fields = Object.keys(cells) as Field[];
  const columns = Object.fromEntries(fields.map((field, at) => [field, at]));
  const mapping: Mapping = {
    ...{ columns, dates: "dmy", decimal: ".", missing: MISSING, swapped: false, type: "other" },
    ...change,
  };
  return readRow(mappedReader(mapping, { openEnds, shape: -1 }), Object.values(cells));
}
const PLACED = { date: "2020-01-05", lat: "36.5", lon: "66.2" };

describe("a mapped row", () => {
  test("takes each field from its column", () => {
    const cells = {
      ...PLACED,
      ...{
        key: "7",
        type: "Bombing",
        subtype: "car bomb",
        place: "Kunduz",
        admin1: "Kunduz",
        country: "Afghanistan",
      },
      ...{ actor1: "A; B", actor2: "C", source: "Tolo; BBC", killed: "1,234", wounded: "n/a" },
    };
    const { why, remarks, slot, days, place, killed, who } = read(cells);
    expect([why, remarks]).toEqual([null, []]);
    expect(slot).toMatchObject({
      ...{
        key: "7",
        type: "attack",
        subtype: "Bombing: car bomb",
        place: "Kunduz",
        sources: ["Tolo", "BBC"],
      },
      wounded: { low: NaN, best: NaN, high: NaN },
    });
    expect([days, place, killed]).toEqual(["2020-01-05", "36.5 66.2 site", "1234 1234 1234"]);
    expect(who).toEqual(["perpetrator: A", "perpetrator: B", "target: C"]);
  });

  test.each([
    ["explosion", "attack"],
    ["Peaceful demonstration", "protest"],
    ["Ceasefire", "agreement"],
    ["3 arrested", "arrest"],
    ["flood", "other"],
    ["operation", "operation"],
  ])("of type %s", (type, expected) => expect(read({ ...PLACED, type }).slot.type).toBe(expected));
  test("whose type says nothing is what the mapping says", () =>
    expect(read({ ...PLACED, type: "x" }, { type: "attack" }).slot.type).toBe("attack"));

  test("without date and place is rejected, with one of them kept", () => {
    expect(read({ date: "", lat: "", lon: "" }).why).toContain("neither");
    expect(read({ date: "2020", lat: "", lon: "" }).why).toBeNull();
    expect(read({ ...PLACED, date: "" })).toMatchObject({ why: null, days: "../.." });
  });
});

describe("dates", () => {
  test("in parts", () => {
    expect(read({ year: "2019", month: "3" }).days).toBe("2019-03-01/2019-03-31");
    expect(read({ year: 2019, month: "März", day: "5" }).days).toBe("2019-03-05");
    expect(read({ year: "2019", month: "" }).days).toBe("2019-01-01/2019-12-31");
    expect(read({ year: "2019", month: "2", day: "30" })).toMatchObject({
      days: "2019-02-01/2019-02-28",
      remarks: ["its day or month cannot be read; what is known of its date was taken"],
    });
    expect(read({ year: "2019", month: "13", day: "1" })).toMatchObject({
      days: "2019-01-01/2019-12-31",
      remarks: ["its day or month cannot be read; what is known of its date was taken"],
    });
    expect(read({ year: "2019", month: "0", day: "0" })).toMatchObject({
      days: "2019-01-01/2019-12-31",
      remarks: [],
    });
  });
  test("with an end", () => {
    expect(read({ date: "5/1/2020", end: "7/1/2020" }).days).toBe("2020-01-05/2020-01-07");
    expect(read({ date: "5/1/2020", end: "" }).days).toBe("2020-01-05");
    expect(read({ date: "", end: "7/1/2020" }).days).toBe("2020-01-07");
    expect(read({ date: "5/1/2020", end: "4/1/2020" })).toMatchObject({
      days: "2020-01-05",
      remarks: ["it ends before it starts; its first day alone was taken"],
    });
  });
  test("with open ends where the format has them", () => {
    expect(read({ date: "2020", end: "" }, {}, true).days).toBe("2020-01-01/..");
    expect(read({ date: "", end: "2020" }, {}, true).days).toBe("../2020-12-31");
  });
  test("that cannot be read are said", () => {
    expect(read({ ...PLACED, date: "soon" }).remarks).toEqual(["its date cannot be read"]);
    expect(read({ ...PLACED, date: "NA" }).remarks).toEqual([]);
  });
});

test.each(["0001-01-01", "9999-12-31", "31.12.9999"])("%s stands for no date", (date) => {
  const { remarks, days } = read({ ...PLACED, date });
  expect([days, remarks]).toEqual(["../..", ["its date cannot be read"]]);
});

describe("coordinates", () => {
  const at = (lat: Cell, lon: Cell, change: Partial<Mapping> = {}) =>
    read({ date: "2020", lat, lon }, change);
  test.each<[Cell, Cell, Partial<Mapping>, string]>([
    ["52,58609", "13,34146", { decimal: "," }, "52.58609 13.34146 site"],
    ["52,58609", "13,34146", {}, "52.58609 13.34146 site"],
    ["52,586", "13,341", {}, "52.586 13.341 site"],
    ["13.4", "52.5", { swapped: true }, "52.5 13.4 site"],
    [-9, -75.5, {}, "-9 -75.5 site"],
    ["19.4", "-99", {}, "19.4 -99 site"],
    ["36° 30' 0\" N", "66°15'W", {}, "36.5 -66.25 site"],
    ["36.5 S", "66.2 E", {}, "-36.5 66.2 site"],
    ["36 30 0 N", "W 66:15", {}, "36.5 -66.25 site"],
    ["36-30-00N", "066-15W", {}, "36.5 -66.25 site"],
    ["36d30m0s N", "66d15m W", {}, "36.5 -66.25 site"],
    ["٣٦٫٥", "۶۶.۲", {}, "36.5 66.2 site"],
    ["10", "190", {}, "10 -170 site"],
    ["0", "5", {}, "0 5 site"],
  ])("%s, %s", (lat, lon, change, place) =>
    expect(at(lat, lon, change)).toMatchObject({ place, remarks: [] }),
  );

  test.each<[Cell, Cell, string | null]>([
    ["0", "0", "0, 0"],
    ["-1.00000000", "-1.00000000", "-1, -1"],
    ["105", "35", "swapped"],
    ["35", "1000", "no place on Earth"],
    ["36.5", "", "only one"],
    ["x", "y", "cannot be read"],
    ["120m", "130'", "cannot be read"],
    ["-9", "-9", null],
    ["-99", "-99.0", null],
    ["NA", "NA", null],
    ["", "", null],
  ])("%s, %s leave it unplaced", (lat, lon, remark) => {
    const { why, slot, place, remarks } = at(lat, lon);
    expect([why, slot.precision, place]).toEqual([null, "none", "NaN NaN none"]);
    if (remark === null) expect(remarks).toEqual([]);
    else expect(remarks.join()).toContain(remark);
  });

  const one = (cell: Cell, swapped = false) => {
    const { place, remarks } = read(
      { date: "2020", lat: cell },
      { columns: { date: 0, lat: 1, lon: 1 }, swapped },
    );
    return [place, ...remarks];
  };
  test.each([
    ...["36.5, 66.2", "(36.5, 66.2)", "36.5 66.2", "36.5,66.2,1800", "36,5 66,2", "36,5; 66,2", "36,5, 66,2"],
    ...["POINT (66.2 36.5)", "POINT Z(66.2 36.5 1800)", "SRID=4326;POINT(66.2 36.5)", "٣٦٫٥, ٦٦٫٢"],
    ...[
      "36.5/66.2",
      "36.5; 66.2",
      "5 Main St\nKunduz\n(36.5, 66.2)",
      "0101000020E6100000CDCCCCCCCC8C50400000000000404240",
      "0101000000cdcccccccc8c50400000000000404240",
      "36°30′N, 66°12′E",
      "N36°30' E66°12'",
      "36.5° N 66.2° E",
    ],
  ])("of one column: %s", (cell) => expect(one(cell)).toEqual(["36.5 66.2 site"]));
  test("of one column, longitude first", () => expect(one("166.2, 36.5", true)).toEqual(["36.5 166.2 site"]));
  test("of one column, an area: its middle", () =>
    expect(one("MULTIPOLYGON (((66 36, 66.4 36, 66.4 37, 66 36)))")).toEqual([
      "36.5 66.2 district",
      "it is a line, an area or several points; its middle was taken for its place",
    ]));
  test.each([
    "Kabul",
    "36,5",
    "POINT EMPTY",
    "SRID=32642;POINT(487000 4040000)",
    "36.5",
    "36,5,66,2",
    "01/08/2020",
    "5/12",
  ])("of one column, none: %s", (cell) =>
    expect(one(cell)).toEqual(["NaN NaN none", "its coordinates cannot be read; it was left unplaced"]),
  );
  test("of one column, a long text of blank lines: none, at once", () => {
    const started = performance.now();
    expect(one(`a${"\n".repeat(300_000)}b`)[0]).toBe("NaN NaN none");
    expect(performance.now() - started).toBeLessThan(2000);
  });
  test("of one column, not given", () => expect(one("n/a")).toEqual(["NaN NaN none"]));
});

test("the middle of a line or an area is known to the district, and said", () => {
  const mapping: Mapping = {
    ...{ columns: { date: 0, lat: 1, lon: 2 }, dates: "dmy", decimal: "." },
    ...{ missing: MISSING, swapped: false, type: "other" },
  };
  const reader = mappedReader(mapping, { openEnds: false, shape: 3 });
  expect(readRow(reader, ["2020", 1, 2, "Point"])).toMatchObject({ place: "1 2 site", remarks: [] });
  const area = readRow(reader, ["2020", 1, 2, "Polygon"]);
  expect([area.place, area.remarks]).toEqual([
    "1 2 district",
    ["it is a line, an area or several points; its middle was taken for its place"],
  ]);
});

describe("people", () => {
  test.each<[Cell, string]>([
    ["0", "0 0 0"],
    [3, "3 3 3"],
    ["1.234", "1 1 2"],
    ["10-15", "10 10 15"],
    ["10 – 15", "10 10 15"],
    ["5+", "5 5 NaN"],
    ["5+[2]", "5 5 NaN"],
    ["14[1][a]", "14 14 14"],
    ["at least 5", "5 5 NaN"],
    ["> 20", "21 21 NaN"],
    ["NA", "NaN NaN NaN"],
    ["Unknown", "NaN NaN NaN"],
    [".", "NaN NaN NaN"],
    ["-99", "NaN NaN NaN"],
    ["#N/A", "NaN NaN NaN"],
  ])("%s", (killed, expected) => expect(read({ ...PLACED, killed })).toMatchObject({ killed: expected }));

  test("with decimal commas and points between thousands", () =>
    expect(read({ ...PLACED, killed: "1.234" }, { decimal: "," }).killed).toBe("1234 1234 1234"));

  test("below zero, beyond all measure or in words are not given, which is said", () => {
    expect(read({ ...PLACED, killed: "-3" })).toMatchObject({ killed: "NaN NaN NaN" });
    expect(read({ ...PLACED, killed: "-3" }).remarks[0]).toContain("below zero");
    expect(read({ ...PLACED, killed: "99999999" }).remarks[0]).toContain("ten million");
    expect(read({ ...PLACED, killed: "many" }).remarks[0]).toContain("cannot be read");
  });

  test("in three columns", () => {
    expect(read({ ...PLACED, killedLow: "1", killed: "2", killedHigh: "5" }).killed).toBe("1 2 5");
    expect(read({ ...PLACED, killedLow: "", killed: "", killedHigh: "5" }).killed).toBe("0 0 5");
    expect(read({ ...PLACED, killedLow: "2", killed: "", killedHigh: "" }).killed).toBe("2 2 NaN");
  });
});

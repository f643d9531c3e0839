import { expect, test } from "vitest";
import { usgsReader } from "./usgs";
import { recogniseKind } from "../recognise-kind";
import { readRow } from "../source.fixture";

const CSV = ["time", "latitude", "longitude", "depth", "mag", "magType", "net", "id", "place", "type"];

test("an earthquake has a time, a place and a magnitude, and no casualties", () => {
  expect(recogniseKind(CSV)).toBe("usgs");
  const cells = [
    "2024-01-29T01:59:42.860Z",
    "32.92",
    "-116.0",
    "9",
    "4.6",
    "ml",
    "ci",
    "ci1",
    "21 km N of Ocotillo, CA",
  ];
  const { slot, days, place, killed, remarks } = readRow(usgsReader(CSV), [...cells, "earthquake"]);
  expect(slot).toMatchObject({
    key: "ci1",
    type: "other",
    subtype: "Earthquake, magnitude 5",
    sources: ["ci"],
  });
  expect([days, place, killed, remarks]).toEqual(["2024-01-29", "32.92 -116 site", "NaN NaN NaN", []]);
});

test("a feed's times are Unix milliseconds, also before 1970", () => {
  const head = ["mag", "place", "time", "updated", "magType", "type", "latitude", "longitude"];
  expect(recogniseKind(head)).toBe("usgs");
  const read = (time: number) =>
    readRow(usgsReader(head), [null, "x", time, 1706494252600, "ml", "quarry blast", 1, 2]);
  expect([read(1706493582860).days, read(-1).days, read(-86_400_001).days]).toEqual([
    "2024-01-29",
    "1969-12-31",
    "1969-12-30",
  ]);
  expect(read(1706493582860).slot.subtype).toBe("Quarry blast");
});

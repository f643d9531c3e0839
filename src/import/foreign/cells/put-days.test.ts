import { expect, test } from "vitest";
import { dateReader } from "./put-days";
import { usgsReader } from "../kinds/usgs";
import { readRow } from "../source.fixture";

const read = (cell: Date | string) => dateReader("ymd")(cell, { start: 0, end: 0 });

test("days before the year 1, and those that stand for no day, are not read as days", () => {
  expect([read("0001-01-02"), read("9998-12-31")]).toEqual(["read", "read"]);
  for (const filler of ["0001-01-01", "9999-12-31"]) expect(read(filler)).toBe("unread");
  // The first day of programs with another calendar, and what a column of the wrong unit gives.
  for (const ms of [Date.UTC(-1, 11, 30), Date.UTC(-44, 2, 15), 8.64e15]) {
    expect([ms, read(new Date(ms))]).toEqual([ms, "unread"]);
  }
});

test("a time beyond all years is no time of an earthquake", () => {
  const head = ["time", "latitude", "longitude", "mag", "place", "net"];
  for (const time of [1e300, -1e14, 1e15]) {
    const { why, slot, remarks } = readRow(usgsReader(head), [time, 1, 2, 3, "x", "us"]);
    expect([why, slot.start < -1e6, remarks]).toEqual([
      ...[null, true, ["its date cannot be read; it was left undated"]],
    ]);
  }
});

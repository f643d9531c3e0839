import { describe, expect, it } from "vitest";
import { firstTwo, halvesOf } from "./defaults";
import { dayOf } from "../model/day";
import { testAtlas } from "../table/atlas.fixture";
import { buildTable } from "../table/build-table";
import { rowSet } from "../table/rows";

function halves(starts: string[], from: number, to: number) {
  const events = starts.map((start, at) => ({
    id: `e${at}`,
    title: "An event",
    type: "attack",
    date: { edtf: start, start, end: start, certainty: "certain" },
    place: null,
    actors: [],
    killed: null,
    wounded: null,
    arrested: null,
    reports: [],
  }));
  const table = buildTable(testAtlas({ events }));
  return halvesOf(table, rowSet([...starts.keys()], true), { from, to });
}

describe("a window cut in two", () => {
  it("is cut at the month that halves its events best", () => {
    const starts = ["2015-03-01", "2016-03-01", "2021-08-15", "2021-08-20", "2022-01-01", "2023-01-01"];
    expect(halves(starts, dayOf(2015), dayOf(2024, 12, 31))).toEqual([
      "2015-01-01..2021-07-31",
      "2021-08-01..2024-12-31",
    ]);
  });

  it("is cut at a day where it is short", () => {
    expect(halves(["2021-08-03", "2021-08-20"], dayOf(2021, 8, 1), dayOf(2021, 8, 31))).toEqual([
      "2021-08-01..2021-08-19",
      "2021-08-20..2021-08-31",
    ]);
  });

  it("is cut in the middle of its days where nothing happened, and stays whole where it is one day", () => {
    expect(halves([], dayOf(2021), dayOf(2021, 12, 31))[0]).toBe("2021-01-01..2021-06-30");
    expect(halves([], dayOf(2021), dayOf(2021))).toEqual([
      "2021-01-01..2021-01-01",
      "2021-01-01..2021-01-01",
    ]);
  });

  it("keeps all of the window, each day once, even if its events are all at one end", () => {
    expect(halves(["2015-01-01", "2015-01-02"], dayOf(2015), dayOf(2016, 12, 31))).toEqual([
      "2015-01-01..2015-01-31",
      "2015-02-01..2016-12-31",
    ]);
  });
});

describe("the first two", () => {
  const values = [
    { value: "", events: 9 },
    { value: "AF", events: 5 },
    { value: "PK", events: 2 },
    { value: "IR", events: 4 },
  ];
  it("are those with the most events, before them those chosen in a filter", () => {
    expect(firstTwo(values, [])).toEqual(["AF", "IR"]);
    expect(firstTwo(values, ["PK"])).toEqual(["PK", "AF"]);
  });

  it("are one twice where there is no other, and none where there is none", () => {
    expect(firstTwo(values.slice(0, 2), [])).toEqual(["AF", "AF"]);
    expect(firstTwo(values.slice(0, 1), [])).toBeNull();
  });
});

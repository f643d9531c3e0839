import { describe, expect, it } from "vitest";
import { barWhere, besideWhere } from "./bar-where";
import { timeBars, type Beside } from "./time-bars";
import { timeBins } from "./time-bins";
import { parseEdtf } from "../model/edtf";
import { dayOf, isoDay, OPEN_END, OPEN_START } from "../model/day";
import type { Where } from "../model/behind";
import type { Atlas } from "../model/schema";
import { testAtlas } from "../table/atlas.fixture";
import { rowsBehind } from "../table/behind";
import { buildTable } from "../table/build-table";
import { allCertain, collectRows } from "../table/rows";

type Number3 = [low: number, best: number, high: number | null];

function atlas(events: [edtf: string, killed: Number3 | null][]): Atlas {
  const made = events.map(([edtf, killed], index) => {
    const { start, end } = parseEdtf(edtf)!;
    return {
      id: `e${index}`,
      title: "An attack",
      type: "attack",
      date: {
        edtf,
        start: start === OPEN_START ? null : isoDay(start),
        end: end === OPEN_END ? null : isoDay(end),
      },
      place: null,
      actors: [],
      killed: killed && { low: killed[0], best: killed[1], high: killed[2] },
      wounded: null,
      arrested: null,
      reports: [],
    };
  });
  return testAtlas({ events: made });
}

const table = buildTable(
  atlas([
    ["2010", [5, 5, 5]],
    ["2020-03-01", [10, 12, 15]],
    ["2020-05", null],
    ["2020/2021", [100, 100, null]],
    ["2022-01-01", [1, 1, 1]],
    ["2021-06/..", [7, 7, 7]],
    ["2019-12/2020-01", [3, 3, 3]],
  ]),
);
const span = { from: dayOf(2020), to: dayOf(2022, 12, 31) };
const bins = timeBins(span, span, 3);
const ids = (rows: readonly number[]) => rows.map((row) => table.ids[row]).sort();
const visible = {
  count: table.count,
  rows: Uint32Array.from(table.ids.keys()),
  certain: Uint8Array.from(table.ids, (id) => (id === "e6" ? 0 : 1)),
};
const made = timeBars(table, bins, visible, "killed");

describe("timeBars", () => {
  it("fills a bar only with events that certainly lie in it", () => {
    expect(made.bars.map(({ tick, amount }) => [tick, amount.low, amount.best, amount.unknown])).toEqual([
      ["2020", 10, 12, 1],
      ["2021", 0, 0, 0],
      ["2022", 1, 1, 0],
    ]);
  });

  it("names every event that is in no bar, and why", () => {
    const { before, across, after, possible } = made.beside;
    expect([before, across, after, possible].map(ids)).toEqual([["e0"], ["e3"], ["e5"], ["e6"]]);
  });

  it("loses no event: each is behind one bar or one note", () => {
    const window = { from: OPEN_START, to: dayOf(2025) };
    const fails = new Uint16Array(table.count);
    const shown = collectRows(table, window, () => true);
    for (const countPossible of [false, true]) {
      const counted = countPossible ? allCertain(shown) : shown;
      const { bars, beside } = timeBars(table, bins, counted, "killed");
      const behind = (where: Where[]) => {
        const number = { measure: "killed", part: "all", where } as const;
        return ids([...rowsBehind(number, { table, window, fails, countPossible }).rows]);
      };
      const inBars = bars.map((_, index) => behind(barWhere(bins, index, countPossible)));
      const inNotes = (Object.keys(beside) as (keyof Beside)[]).map((why) => {
        const listed = behind(besideWhere(why, bins, countPossible));
        if (beside[why].length > 0) expect(listed).toEqual(ids(beside[why]));
        return beside[why].length > 0 ? listed : [];
      });
      expect([...inBars, ...inNotes].flat().sort()).toEqual([...table.ids].sort());
    }
  });

  it("runs the total over all that is certainly over, open once any end is open", () => {
    expect(made.running.map(({ low, best, open }) => [low, best, open])).toEqual([
      [15, 17, false],
      [115, 117, true],
      [116, 118, true],
    ]);
  });
});

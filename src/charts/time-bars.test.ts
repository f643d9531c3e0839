import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventsIn } from "./amount";
import { barWhere, besideWhere, runningWhere } from "./bar-where";
import { heldOf, naiveBars, naiveSpan, naiveSpread } from "./naive-time.fixture";
import { spreadOf } from "./spread";
import { sumRows, timeBars, type Beside } from "./time-bars";
import { chartSpan, timeBins } from "./time-bins";
import { timeSlots } from "./time-slots";
import { parseEdtf } from "../model/edtf";
import { dayOf, isoDay, OPEN_END, OPEN_START } from "../model/day";
import type { Where } from "../model/behind";
import { MEASURES } from "../model/measure";
import type { Atlas } from "../model/schema";
import { testAtlas } from "../table/atlas.fixture";
import { rowsBehind } from "../table/behind";
import { buildTable } from "../table/build-table";
import { randomAtlas } from "../table/random-atlas";
import { allCertain, collectRows } from "../table/rows";
import { rowsOf, rowSlots } from "../table/rows.fixture";
import { Tally } from "../table/tally";
import { timeIndex } from "../table/time-index";
import { ALL_TIME, type TimeWindow } from "../table/window";

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
const none = new Uint16Array(table.count);
const tally = new Tally(table, timeIndex(table), none);
/** All of e6 is in it but its first days. */
const window = { from: dayOf(2019, 12, 10), to: OPEN_END };
const killedIn = (shown: TimeWindow, countPossible = false) =>
  timeBars(bins, timeSlots(tally, shown, countPossible, "killed"));
const made = killedIn(window);

describe("timeBars", () => {
  it("fills a bar only with events that certainly lie in it", () => {
    expect(made.bars.map(({ tick, amount }) => [tick, amount.low, amount.best, amount.unknown])).toEqual([
      ["2020", 10, 12, 1],
      ["2021", 0, 0, 0],
      ["2022", 1, 1, 0],
    ]);
  });

  it("counts every event that is in no bar, and why", () => {
    const lows = ({ before, across, after, possible }: Beside) =>
      [before, across, after, possible].map(({ low, known }) => [low, known]);
    expect(lows(made.beside)).toEqual([...[[0, 0]], ...[[100, 1]], ...[[7, 1]], ...[[3, 1]]]);
    expect(lows(killedIn(ALL_TIME).beside)).toEqual([...[[5, 1]], ...[[103, 2]], ...[[7, 1]], ...[[0, 0]]]);
  });

  it("loses no event: each is behind one bar or one note", () => {
    const shown = { from: OPEN_START, to: dayOf(2025) };
    for (const countPossible of [false, true]) {
      const { bars, beside } = killedIn(shown, countPossible);
      const behind = (where: Where[]) => {
        const number = { measure: "killed", part: "all", where } as const;
        const { rows } = rowsBehind(number, { table, window: shown, fails: none, countPossible });
        return [...rows].map((row) => table.ids[row]!);
      };
      const inBars = bars.map(({ amount }, index) => {
        const listed = behind(barWhere(bins, index, countPossible));
        expect(listed).toHaveLength(eventsIn(amount));
        return listed;
      });
      const inNotes = (Object.keys(beside) as (keyof Beside)[]).map((why) => {
        if (eventsIn(beside[why]) === 0) return [];
        const listed = behind(besideWhere(why, bins, countPossible));
        expect(listed).toHaveLength(eventsIn(beside[why]));
        return listed;
      });
      expect([...inBars, ...inNotes].flat().sort()).toEqual([...table.ids].sort());
    }
  });

  it("runs the total over all that is certainly over, open once any end is open", () => {
    expect(killedIn(ALL_TIME).running.map(({ low, best, open }) => [low, best, open])).toEqual([
      [18, 20, false],
      [118, 120, true],
      [119, 121, true],
    ]);
  });

  it("lists behind each bar, note and running total as many events as it counts, whatever the data and the window", () => {
    const day = fc.oneof(
      ...[fc.constant(OPEN_START), fc.constant(OPEN_END)],
      fc.integer({ min: dayOf(2013), max: dayOf(2018) }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          randomAtlas.map(buildTable),
          rowSlots.map((slots) => rowsOf(slots).table),
        ),
        fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
        fc.constantFrom(...MEASURES),
        fc.boolean(),
        fc.constantFrom(3, 6, 13),
        (of, shown, measure, countPossible, most) => {
          const fails = Uint16Array.from({ length: of.count }, (_, row) => (row % 4 === 3 ? 1 : 0));
          const slots = timeSlots(new Tally(of, timeIndex(of), fails), shown, countPossible, measure);
          const spread = spreadOf(slots);
          const made = timeBins(chartSpan(shown, spread.all, most), shown, most, spread.numbered);
          const { bars, beside, running } = timeBars(made, slots);
          const listed = (part: "all" | "certain", where: Where[]) =>
            rowsBehind({ measure, part, where }, { table: of, window: shown, fails, countPossible });
          const sumOf = (where: Where[]) => sumRows(of, [...listed("certain", where).rows], measure);
          bars.forEach(({ amount }, at) => {
            const where = barWhere(made, at, countPossible);
            expect(listed("all", where).count).toBe(eventsIn(amount));
            expect(sumOf(where)).toEqual({ ...amount, unknown: 0 });
            const ran = runningWhere(made, at);
            expect(sumOf(ran)).toEqual({ ...running[at]!, unknown: 0 });
          });
          for (const why of ["across", "before", "after", "possible"] as const) {
            const events = eventsIn(beside[why]);
            if (events > 0) expect(listed("all", besideWhere(why, made, countPossible)).count).toBe(events);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("says what counting row by row says, and has the same extent and bars", () => {
    const day = fc.oneof(
      ...[fc.constant(OPEN_START), fc.constant(OPEN_END)],
      fc.integer({ min: dayOf(2013), max: dayOf(2018) }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          randomAtlas.map(buildTable),
          rowSlots.map((slots) => rowsOf(slots).table),
        ),
        fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
        fc.constantFrom(...MEASURES),
        fc.boolean(),
        fc.constantFrom(3, 6, 13),
        (of, shown, measure, countPossible, most) => {
          const fails = Uint16Array.from({ length: of.count }, (_, row) => (row % 4 === 3 ? 1 : 0));
          const rows = collectRows(of, shown, (row) => fails[row] === 0);
          const counted = countPossible ? allCertain(rows) : rows;
          const naive = naiveSpread(of, counted, measure);
          const slots = timeSlots(new Tally(of, timeIndex(of), fails), shown, countPossible, measure);
          const spread = spreadOf(slots);
          const extent = chartSpan(shown, spread.all, most);
          expect(extent).toEqual(naiveSpan(shown, naive.all, most));
          const made = timeBins(extent, shown, most, spread.numbered);
          expect(made).toEqual(timeBins(extent, shown, most, heldOf(naive.numbered)));
          const expected = naiveBars(of, made, counted, measure);
          const found = timeBars(made, slots);
          expect(found.bars).toEqual(expected.bars);
          expect(found.running).toEqual(expected.running);
          for (const why of ["across", "before", "after", "possible"] as const) {
            expect(found.beside[why]).toEqual(sumRows(of, expected.beside[why], measure));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

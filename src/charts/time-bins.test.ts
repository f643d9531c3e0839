import { describe, expect, it } from "vitest";
import { spreadAt } from "./naive-time.fixture";
import { chartSpan, timeBins } from "./time-bins";
import { OPEN_END, OPEN_START, dayOf } from "../model/day";
import { ALL_TIME, type TimeWindow } from "../table/window";

const on = (year: number, month = 1, day = 1) => ({
  start: dayOf(year, month, day),
  end: dayOf(year, month, day),
});
const window = (from: number, to: number): TimeWindow => ({ from, to });
const bins = (of: TimeWindow, most = 12) => timeBins(of, of, most);

describe("timeBins", () => {
  it("chooses the finest unit that leaves bars wide enough", () => {
    expect(bins(window(dayOf(2018), dayOf(2024, 4, 30))).unit).toBe("year");
    expect(bins(window(dayOf(2021), dayOf(2023, 12, 31))).unit).toBe("quarter");
    expect(bins(window(dayOf(2021), dayOf(2021, 12, 31))).unit).toBe("month");
    expect(bins(window(dayOf(2021, 8), dayOf(2021, 9, 15))).unit).toBe("week");
    expect(bins(window(dayOf(2021, 8, 1), dayOf(2021, 8, 7))).unit).toBe("day");
  });

  it("is coarser where most rows would lie in no one bar", () => {
    const may = window(dayOf(2021, 5), dayOf(2021, 5, 31));
    const month = { start: dayOf(2021, 5), end: dayOf(2021, 5, 31) };
    const { list, unit } = timeBins(may, may, 13, spreadAt([month, month, on(2021, 5, 3)]));
    expect([unit, list.map(({ words }) => words)]).toEqual(["month", ["May 2021"]]);
    expect(timeBins(may, may, 13, spreadAt([month, on(2021, 5, 3), on(2021, 5, 4)])).unit).toBe("week");
    const across = window(dayOf(2021, 5, 10), dayOf(2021, 6, 20));
    expect(
      timeBins(across, across, 13, spreadAt([{ start: dayOf(2021, 5, 20), end: dayOf(2021, 6, 3) }])),
    ).toMatchObject({
      unit: "quarter",
      list: [{ words: "10 May 2021 to 20 June 2021" }],
    });
  });

  it("has bars even where no step holds most rows, and asks no row wider than a bar", () => {
    const turn = window(dayOf(2020, 12, 1), dayOf(2021, 1, 31));
    expect(
      timeBins(turn, turn, 13, spreadAt([{ start: dayOf(2020, 12, 20), end: dayOf(2021, 1, 5) }])).list,
    ).toHaveLength(2);
    const wide = { start: OPEN_START, end: dayOf(2021) };
    expect(timeBins(turn, turn, 13, spreadAt([wide, wide, on(2021)])).unit).toBe("week");
  });

  it("names a bar that the window cuts by the days it has", () => {
    const { list } = bins(window(dayOf(2021, 5), dayOf(2021, 5, 31)));
    expect(list[0]).toMatchObject({ tick: "1", under: "May", words: "1 to 2 May 2021" });
    expect(list[1]).toMatchObject({ tick: "3", under: "", words: "week of 3 May 2021" });
    expect(list.at(-1)!.words).toBe("31 May 2021");
  });

  it("puts several years into a bar when there are many", () => {
    const { unit, list } = bins(window(dayOf(1970), dayOf(2020)));
    expect(unit).toBe("5 years");
    expect(list[0]).toMatchObject({ tick: "1970", words: "1970 to 1974" });
    expect(list.length).toBeLessThanOrEqual(12);
  });

  it("never makes more bars than fit", () => {
    for (let days = 0; days < 30_000; days = days * 2 + 1) {
      for (const most of [6, 9, 13]) {
        expect(
          bins(window(dayOf(1999, 11, 17), dayOf(1999, 11, 17) + days), most).list.length,
        ).toBeLessThanOrEqual(most);
      }
    }
  });

  it("ends a bar where the window ends, so that choosing it never widens the window", () => {
    const { list } = bins(window(dayOf(2015, 3, 4), dayOf(2024, 4, 30)));
    expect(list[0]!.from).toBe(dayOf(2015, 3, 4));
    expect(list.at(-1)!.to).toBe(dayOf(2024, 4, 30));
  });

  it("gives whole years in an open window", () => {
    const { list } = timeBins(window(dayOf(2018, 7), dayOf(2024, 4, 30)), ALL_TIME, 12);
    expect([list[0]!.from, list.at(-1)!.to]).toEqual([dayOf(2018), dayOf(2024, 12, 31)]);
  });
});

describe("chartSpan", () => {
  it("is the window where that is closed", () => {
    const closed = window(dayOf(2020), dayOf(2021));
    expect(chartSpan(closed, spreadAt([on(2020, 5)]), 12)).toEqual(closed);
  });

  it("leaves out a tenth of the rows when the rest then fits into years", () => {
    const rows = [on(1992), ...Array.from({ length: 10 }, (_, index) => on(2015 + index))];
    expect(chartSpan(ALL_TIME, spreadAt(rows), 12)).toEqual(window(dayOf(2015), dayOf(2024)));
  });

  it("is not stretched by rows without a start", () => {
    const rows = [{ start: OPEN_START, end: dayOf(2021) }, on(2019), on(2020)];
    expect(chartSpan(ALL_TIME, spreadAt(rows), 12)).toEqual(window(dayOf(2019), dayOf(2021)));
  });

  it("is nothing when no row has a date", () => {
    expect(chartSpan(ALL_TIME, spreadAt([{ start: OPEN_START, end: OPEN_END }]), 12)).toBeNull();
    expect(timeBins(null, ALL_TIME, 12).list).toEqual([]);
  });
});

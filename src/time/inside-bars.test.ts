import { describe, expect, it } from "vitest";
import { insideWords } from "./inside-bars";
import { dayOf, isoDay, OPEN_END, OPEN_START } from "../model/day";
import { parseEdtf } from "../model/edtf";
import { testAtlas } from "../table/atlas.fixture";
import { makeBins } from "../table/bins";
import { buildTable } from "../table/build-table";
import { histogram, insideCounts } from "../table/histogram";
import { Tally } from "../table/tally";
import { timeIndex } from "../table/time-index";
import { ALL_TIME } from "../table/window";

const open = (day: number) => (day === OPEN_START || day === OPEN_END ? null : isoDay(day));
const events = ["2022-05", "2022-06-10", "2022-06/2022-08", "2022-08", "2020/2023", "2021-12-15/2022-01-15"];
const table = buildTable(
  testAtlas({
    events: events.map((edtf, index) => {
      const { start, end } = parseEdtf(edtf)!;
      const date = { edtf, start: open(start), end: open(end) };
      const people = { killed: null, wounded: null, arrested: null };
      return { id: `e${index}`, type: "attack", date, place: null, actors: [], reports: [], ...people };
    }),
  }),
);
const bins = makeBins(dayOf(2022), dayOf(2022, 12, 31), "quarter");
const none = new Uint16Array(table.count);
const tallied = (fails = none) => new Tally(table, timeIndex(table), fails);
const june = { from: dayOf(2022, 6, 1), to: dayOf(2022, 12, 31) };
const counts = (window: { from: number; to: number }, fails = none) => {
  const { certain, possible } = insideCounts(tallied(fails), bins, window);
  return { certain: [...certain], possible: [...possible] };
};

describe("what a bar shows inside the window", () => {
  it("counts no event that the window leaves out, though its bar reaches in", () => {
    expect(counts(june)).toEqual({ certain: [0, 1, 1, 0], possible: [0, 1, 1, 0] });
  });

  it("counts as possible what lies in the bar, but only possibly in the window", () => {
    const may = { from: dayOf(2022, 5, 10), to: dayOf(2022, 5, 31) };
    expect(counts(may)).toEqual({ certain: [0, 0, 0, 0], possible: [0, 1, 0, 0] });
  });

  it("is the whole bar where no edge cuts it", () => {
    const all = histogram(tallied(), bins, none);
    expect(counts(ALL_TIME)).toEqual({ certain: [...all.certain], possible: [...all.possible] });
  });

  it("leaves out what the filters leave out", () => {
    expect(
      counts(
        june,
        none.map(() => 1),
      ).certain,
    ).toEqual([0, 0, 0, 0]);
  });
});

describe("the caption of a bar", () => {
  const all = histogram(tallied(), bins, none);
  const words = (bin: number, window: { from: number; to: number }) =>
    insideWords(all, insideCounts(tallied(), bins, window), bin, window);

  it("tells the window's share of a bar that its edge cuts", () => {
    expect(words(1, june)).toBe("Apr–Jun 2022: 2 certain, 1 possible; in the window 1 certain, 1 possible");
    expect(words(1, { from: dayOf(2022, 4, 1), to: dayOf(2022, 4, 9) })).toBe(
      "Apr–Jun 2022: 2 certain, 1 possible; in the window no event",
    );
  });

  it("is short where the bar lies wholly in or out", () => {
    expect(words(2, june)).toBe("Jul–Sep 2022: 1 certain, 1 possible");
    expect(words(0, june)).toBe("Jan–Mar 2022: 1 possible");
  });
});

import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { figureContent } from "./content";
import { loadedOf, randomView, sessionOf, shippedData } from "./figure.fixture";
import { DEFAULT_OPTIONS, FIGURE_CHARTS, type FigureChartKind } from "./options";
import { amountOf } from "../../charts/amount";
import type { Loaded } from "../../data/load";
import { NO_FILTERS } from "../../model/filters";
import { plainSentence } from "../../sentence/plain";
import type { Session } from "../../session/Session.svelte";
import { randomAtlas } from "../../table/random-atlas";
import { addSum, emptySum, type PeopleSum } from "../../table/sums";

const PAGE = "https://maps.example/atlas/";
const contentOf = (session: Session, chart: FigureChartKind = "event") =>
  figureContent(session, { ...DEFAULT_OPTIONS, chart }, PAGE);

/** What the bars of a chart add up to; null where there is no bar. */
function sumOf(session: Session, kind: FigureChartKind): { certain: PeopleSum; possible: PeopleSum } | null {
  const { chart } = contentOf(session, kind);
  if (chart.form === "none" || chart.form === "nothing") return null;
  const all = (part: "certain" | "possible") =>
    chart.rows.reduce((sum, row) => addSum(sum, row[part]), emptySum());
  return { certain: all("certain"), possible: all("possible") };
}

describe("what a figure says", () => {
  it("is the page's sentence and, bar for bar, the page's totals", () => {
    fc.assert(
      fc.property(randomAtlas, randomView, (atlas, view) => {
        const session = sessionOf(loadedOf(atlas), view);
        const { measure } = session.view;
        expect(contentOf(session).sentence.plain).toBe(plainSentence(session));
        for (const kind of ["event", "country", "admin1", "type"] as const) {
          const shown = kind === "event" && measure === "events" ? "killed" : measure;
          const sum = sumOf(session, kind);
          if (!sum) continue;
          expect(sum.certain).toEqual(amountOf(session.totals.certain, shown));
          expect(sum.possible).toEqual(amountOf(session.totals.possible, shown));
        }
      }),
    );
  });

  it("over time says of every number in no bar that it is in none", () => {
    fc.assert(
      fc.property(randomAtlas, randomView, (atlas, view) => {
        const session = sessionOf(loadedOf(atlas), { ...view, measure: "events" });
        const { chart } = contentOf(session, "time");
        if (chart.form !== "standing") return;
        const inBars = chart.rows.reduce((sum, { certain }) => sum + certain.best, 0);
        const beside = chart.beside.map((words) => Number(/In no bar: (\d+)/.exec(words)![1]));
        expect(inBars + beside.reduce((sum, count) => sum + count, 0)).toBe(session.visible.count);
      }),
    );
  });

  it("names each event's sources by numbers that are all listed, and is plain data", () => {
    fc.assert(
      fc.property(randomAtlas, randomView, (atlas, view) => {
        const content = contentOf(sessionOf(loadedOf(atlas), view));
        const listed = content.sources.map(({ number }) => number);
        expect(listed).toEqual(listed.map((_, at) => at + 1));
        for (const numbers of Object.values(content.citations)) {
          expect(numbers.length).toBeGreaterThan(0);
          for (const number of numbers) expect(listed).toContain(number);
        }
        expect(JSON.parse(JSON.stringify(content))).toEqual(content);
      }),
    );
  });
});

describe("of the shipped atlas", () => {
  let data: Loaded;
  beforeAll(async () => {
    data = await shippedData();
  });

  it("has a bar for every attack with a number, and one row for those without", () => {
    const { chart } = contentOf(sessionOf(data, { filters: { ...NO_FILTERS, type: ["attack"] } }));
    if (chart.form !== "lying") throw new Error("no bars");
    expect(chart.title).toBe("Killed, by attack");
    expect(chart.rows[0]).toMatchObject({
      label: "Kabul airport",
      when: "Aug 2021",
      text: { number: "≥182" },
    });
    expect(chart.rows.at(-1)!.text.missing).toBe("number not given");
  });

  it("shows in the legend only what is on the map", () => {
    const session = sessionOf(data, { filters: { ...NO_FILTERS, type: ["arrest"] } });
    const kinds = contentOf(session).legend.map(({ kind }) => kind);
    expect(kinds).toContain("type");
    expect(kinds).not.toContain("size");
    expect(kinds).not.toContain("hollow");
  });

  it("without an event has no bar, no source and no sign of an event", () => {
    const content = contentOf(
      sessionOf(data, {
        filters: { ...NO_FILTERS, text: "nowhere at all" },
        hidden: ["operates", "trains", "hides", "pledges", "border", "aims"],
      }),
    );
    expect(content.chart.form).toBe("nothing");
    expect(content.sources).toEqual([]);
    expect(content.legend).toEqual([]);
    expect(content.caveats).toEqual([]);
  });

  it("says in its alternative text what it shows, whichever chart", () => {
    const session = sessionOf(data);
    for (const kind of FIGURE_CHARTS) {
      const { alt } = contentOf(session, kind);
      expect(alt).toContain(plainSentence(session));
      expect(alt).toContain("Terrorism Monitor");
    }
  });
});

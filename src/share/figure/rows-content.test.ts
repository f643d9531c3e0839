import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureContent } from "./content";
import { loadedOf, randomView, sessionOf } from "./figure.fixture";
import { DEFAULT_OPTIONS, FIGURE_CHARTS } from "./options";
import { embedFallback } from "../embed/embed-fallback";
import { embedState } from "../embed/embed-state";
import { amountOf } from "../../charts/amount";
import type { Loaded } from "../../data/load";
import { OPEN_END, OPEN_START, dayOf } from "../../model/day";
import { testAtlas } from "../../table/atlas.fixture";
import type { RowSlot } from "../../table/row-slot";
import { rowsOf, rowSlots } from "../../table/rows.fixture";
import { addSum, emptySum, type PeopleSum } from "../../table/sums";

const PAGE = "https://maps.example/atlas/";

/** Rows such as files have them, and such as few have: all on one day and place, at the ends of time, beyond counting. */
const edge: fc.Arbitrary<Partial<RowSlot>> = fc.constantFrom<Partial<RowSlot>>(
  {},
  { start: dayOf(2015), end: dayOf(2015), lat: 34, lon: 69, precision: "site" },
  { start: dayOf(1), end: dayOf(1, 12, 31) },
  { start: dayOf(9998, 12, 31), end: dayOf(9998, 12, 31) },
  { start: OPEN_START, end: OPEN_END },
  { start: dayOf(1850, 2, 28), end: dayOf(2024, 2, 29) },
  { lat: 90, lon: 180, precision: "city" },
  { lat: -90, lon: -180, precision: "district" },
  { killed: { low: 0x7fffffff, best: 0x7fffffff, high: 0x7fffffff } },
);
const slots = fc
  .tuple(rowSlots, edge, fc.nat(3))
  .map(([all, extreme, every]) => all.map((slot, at) => (at % 4 <= every ? { ...slot, ...extreme } : slot)));

function dataOf(given: readonly RowSlot[]): Loaded {
  const part = { id: "1", name: "list.csv", colour: null, fingerprint: "0123456789ab", dated: "2024" };
  return {
    ...loadedOf(testAtlas({ focus: { actor: "", places: [] } })),
    rows: rowsOf(given),
    file: { name: "list.csv", site: "", parts: [{ ...part, events: given.length }] },
  };
}

describe("of somebody's rows", () => {
  it("a figure adds up to the page's totals, whatever is in them", () => {
    fc.assert(
      fc.property(slots, randomView, (given, view) => {
        const session = sessionOf(dataOf(given), { ...view, rule: "specific" });
        const { measure } = session.view;
        for (const chart of ["event", "country", "admin1", "type"] as const) {
          const made = figureContent(session, { ...DEFAULT_OPTIONS, chart }, PAGE).chart;
          if (made.form === "none" || made.form === "nothing") continue;
          if (chart === "event") for (const { label } of made.rows) expect(label).not.toBe("");
          const shown = chart === "event" && measure === "events" ? "killed" : measure;
          const sum = (part: "certain" | "possible") =>
            made.rows.reduce<PeopleSum>((all, row) => addSum(all, row[part]), emptySum());
          expect(sum("certain")).toEqual(amountOf(session.totals.certain, shown));
          expect(sum("possible")).toEqual(amountOf(session.totals.possible, shown));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("no word of a figure or an embed shows that a number or a name was missing to it", () => {
    fc.assert(
      fc.property(slots, randomView, (given, view) => {
        const session = sessionOf(dataOf(given), { ...view, rule: "specific" });
        const said = [
          ...FIGURE_CHARTS.map((chart) => figureContent(session, { ...DEFAULT_OPTIONS, chart }, PAGE)),
          embedState(session, false),
          embedFallback(session, PAGE),
        ];
        for (const one of said) {
          expect(JSON.stringify(one)).not.toMatch(/NaN|undefined|Infinity|\[object|-2147483647|2147483648/);
        }
        const { chart, caveats, title } = said[1] as ReturnType<typeof figureContent>;
        expect(JSON.stringify([chart, caveats, title])).not.toMatch(/\bnull\b/);
      }),
      { numRuns: 60 },
    );
  });
});

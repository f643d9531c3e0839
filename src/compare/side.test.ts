import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf, sharedOf, sidesOf, type SideInput } from "./side";
import { dayOf, isoDay } from "../model/day";
import { NO_FILTERS, type Filters } from "../model/filters";
import { HARM_MEASURES } from "../model/measure";
import type { Atlas } from "../model/schema";
import { rowsBehind } from "../table/behind";
import { buildTable } from "../table/build-table";
import { failBits } from "../table/filter";
import { joinRows } from "../table/join-rows";
import { openRows } from "../table/open-rows";
import { placeOf, provinceSide } from "../table/place-side";
import { randomAtlas } from "../table/random-atlas";
import { packedOf, rowSlots } from "../table/rows.fixture";
import { ALL_TIME } from "../table/window";

function inputOf(atlas: Atlas, patch: Partial<Filters> = {}, countPossible = false): SideInput {
  const table = buildTable(atlas);
  const filters = { ...NO_FILTERS, ...patch };
  return { table, filters, fails: failBits(table, filters), window: ALL_TIME, countPossible };
}

const period = (from: number, to: number) => `${isoDay(from)}..${isoDay(to)}`;
const cut = fc.integer({ min: dayOf(2014, 2), max: dayOf(2016, 12) });

describe("two sides", () => {
  it("that meet share no certain event, and what both share is possible in each", () => {
    fc.assert(
      fc.property(randomAtlas, cut, (atlas, day) => {
        const halves = { a: period(dayOf(2010), day - 1), b: period(day, dayOf(2020)) };
        const sides = sidesOf({ by: "time", ...halves }, inputOf(atlas));
        const shared = sharedOf(...sides);
        expect(shared.certain).toBe(0);
        for (const { totals } of sides) expect(shared.possible).toBeLessThanOrEqual(totals.possible.events);
      }),
    );
  });

  it("add up, certain ones, to no more than the whole", () => {
    fc.assert(
      fc.property(randomAtlas, cut, (atlas, day) => {
        const input = inputOf(atlas);
        const halves = { a: period(dayOf(2010), day - 1), b: period(day, dayOf(2020)) };
        const [a, b] = sidesOf({ by: "time", ...halves }, input);
        const [whole] = sidesOf({ by: "time", a: period(dayOf(2010), dayOf(2020)), b: halves.b }, input);
        expect(a.totals.certain.events + b.totals.certain.events).toBeLessThanOrEqual(
          whole.totals.certain.events,
        );
        for (const measure of HARM_MEASURES)
          expect(
            a.totals.certain.people[measure].low + b.totals.certain.people[measure].low,
          ).toBeLessThanOrEqual(whole.totals.certain.people[measure].low);
      }),
    );
  });

  it("swapped are each other", () => {
    fc.assert(
      fc.property(randomAtlas, (atlas) => {
        const input = inputOf(atlas);
        const [a, b] = sidesOf({ by: "place", a: "AF", b: "IR" }, input);
        const [first, second] = sidesOf({ by: "place", a: "IR", b: "AF" }, input);
        expect([first.totals, second.totals]).toEqual([b.totals, a.totals]);
      }),
    );
  });

  it("of places are the same whatever place is filtered by", () => {
    const filters = fc.record({
      country: fc.subarray(["AF", "IR", "RU"]),
      admin1: fc.subarray(["AF-KAB", "IR-15"]),
    });
    fc.assert(
      fc.property(randomAtlas, filters, (atlas, patch) => {
        const compare = { by: "place", a: "AF", b: "IR-15" } as const;
        const [all, filtered] = [inputOf(atlas), inputOf(atlas, patch)].map((input) =>
          sidesOf(compare, input).map(({ totals }) => totals),
        );
        expect(filtered).toEqual(all);
      }),
    );
  });

  it("of actors are the same whatever actor is filtered by, and keep the other filters", () => {
    fc.assert(
      fc.property(randomAtlas, (atlas) => {
        const compare = { by: "actor", a: "focus", b: "other" } as const;
        const [all, filtered] = [inputOf(atlas), inputOf(atlas, { actor: ["people"] })].map((input) =>
          sidesOf(compare, input).map(({ totals }) => totals),
        );
        expect(filtered).toEqual(all);
        const [attacks] = sidesOf(compare, inputOf(atlas, { type: ["attack"] }));
        expect(attacks.totals.certain.events).toBe(attacks.totals.certain.attacks);
      }),
    );
  });

  it("leave nothing merely possible where the reader lets it count", () => {
    fc.assert(
      fc.property(randomAtlas, cut, (atlas, day) => {
        const compare = { by: "time", a: period(dayOf(2010), day), b: period(day, dayOf(2020)) } as const;
        const split = sidesOf(compare, inputOf(atlas));
        sidesOf(compare, inputOf(atlas, {}, true)).forEach(({ totals }, at) => {
          const { certain, possible } = split[at]!.totals;
          expect(totals.possible.events).toBe(0);
          expect(totals.certain.events).toBe(certain.events + possible.events);
        });
      }),
    );
  });

  it("are the sum of their parts, and a part is what its number opens", () => {
    fc.assert(
      fc.property(randomAtlas, fc.constantFrom("type", "country", "side", "admin1"), (atlas, by) => {
        const input = inputOf(atlas, { type: ["attack", "arrest"] });
        for (const side of sidesOf({ by: "actor", a: "focus", b: "people" }, input)) {
          const parts = partsOf(input.table, side, by as "type");
          const events = [...parts.values()].map(({ certain }) => certain.events);
          expect(events.reduce((sum, one) => sum + one, 0)).toBe(side.totals.certain.events);
          for (const [value, part] of parts) {
            const where = [...side.where, { by: by as "type", value }];
            const behind = rowsBehind({ measure: "events", part: "certain", where }, input);
            expect(behind.count).toBe(part.certain.events);
          }
        }
      }),
    );
  });
});

it("of two files side by side has each what the file has by itself, whatever file is filtered for", async () => {
  await fc.assert(
    fc.asyncProperty(rowSlots, rowSlots, async (one, other) => {
      const parts = [one, other].map((slots, at) => ({ id: String(at + 1), rows: packedOf(slots) }));
      const { table } = openRows(await joinRows(parts));
      const filters: Filters = { ...NO_FILTERS, dataset: ["1"] };
      const input = {
        ...{ table, filters, fails: failBits(table, filters), window: ALL_TIME, countPossible: false },
      };
      const sides = sidesOf({ by: "dataset", a: "1", b: "2" }, input);
      expect(sides.map(({ rows }) => rows.count)).toEqual([one.length, other.length]);
    }),
    { numRuns: 20 },
  );
});

it("a country and a province that are called the same are two sides", () => {
  const NONE = { low: NaN, best: NaN, high: NaN };
  const slot = (row: number, country: string, admin1: string) => ({
    ...{ row, key: "", type: "attack" as const, subtype: "", start: row, end: row, lat: 42, lon: 44 },
    ...{ precision: "city" as const, place: "", admin1, country },
    ...{ parties: [], roles: [], sources: [], killed: NONE, wounded: NONE },
  });
  const slots = [slot(1, "Georgia", ""), slot(2, "Georgia", "Imereti"), slot(3, "", "Georgia")];
  const { table } = openRows(packedOf(slots));
  const input = { table, filters: NO_FILTERS, fails: failBits(table, NO_FILTERS), window: ALL_TIME };
  const [country, province] = ["Georgia", provinceSide(table, "Georgia")];
  const sides = sidesOf({ by: "place", a: country, b: province }, { ...input, countPossible: false });
  expect(sides.map(({ totals }) => totals.certain.events)).toEqual([2, 1]);
  expect(
    table.admin1.values.filter((one) => one !== "").map((one) => placeOf(table, provinceSide(table, one))),
  ).toEqual(table.admin1.values.filter((one) => one !== "").map((value) => ({ by: "admin1", value })));
});

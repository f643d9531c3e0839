import fc from "fast-check";
import { expect, it } from "vitest";
import { culpritCount, emptyReason, lifted } from "./empty-reason";
import { tableOf } from "./filters.fixture";
import { dayOf } from "../model/day";
import { NO_FILTERS, type Filters } from "../model/filters";
import { buildTable } from "../table/build-table";
import type { EventTable } from "../table/event-table";
import { failBits } from "../table/filter";
import { randomAtlas } from "../table/random-atlas";
import { windowTotals } from "../table/totals";
import { ALL_TIME, type TimeWindow } from "../table/window";

const table = tableOf([
  { id: "a", type: "attack", day: "2021-01-01", place: ["AF", "AF-KAB"] },
  { id: "b", type: "attack", day: "2021-02-01", place: ["AF", "AF-KAB"] },
  { id: "c", type: "arrest", day: "2021-03-01", place: ["PK", null] },
]);

function reason(filters: Partial<Filters>, window: TimeWindow = ALL_TIME) {
  const all = { ...NO_FILTERS, ...filters };
  return emptyReason(table, window, all, failBits(table, all));
}

it("names each filter that leaves none, with what is there without it, most first", () => {
  expect(reason({ type: ["attack"], country: ["PK"] })).toEqual([
    { what: ["country"], certain: 2, possible: 0 },
    { what: ["type"], certain: 1, possible: 0 },
  ]);
});

it("names the time window as it does a filter", () => {
  const window = { from: dayOf(2022), to: dayOf(2023) };
  expect(reason({ type: ["attack"] }, window)).toEqual([{ what: ["time"], certain: 2, possible: 0 }]);
});

it("names the fewest that do it together when no single one does", () => {
  expect(reason({ type: ["statement"], country: ["IR"] })).toEqual([
    { what: ["type", "country"], certain: 3, possible: 0 },
  ]);
  const window = { from: dayOf(2022), to: dayOf(2023) };
  expect(reason({ type: ["arrest"], country: ["AF"], admin1: ["AF-KAB"] }, window)).toEqual([
    { what: ["type", "time"], certain: 2, possible: 0 },
  ]);
});

it("names text, least killed and a drawn area as it does the others", () => {
  const shape = [
    [50, 50],
    [51, 50],
    [51, 51],
  ] as const;
  expect(reason({ text: "nowhere" })).toEqual([{ what: ["text"], certain: 3, possible: 0 }]);
  expect(reason({ leastKilled: 5, shape })).toEqual([
    { what: ["leastKilled", "shape"], certain: 3, possible: 0 },
  ]);
});

it("knows that without the actors a role is asked of anyone", () => {
  const parties = tableOf([
    { id: "a", type: "attack", day: "2021-01-01", actors: ["isis/perpetrator", "taliban/target"] },
    { id: "b", type: "attack", day: "2021-02-01", actors: ["isis/speaker"] },
  ]);
  const filters = { ...NO_FILTERS, actor: ["isis"], role: ["target"] };
  expect(emptyReason(parties, ALL_TIME, filters, failBits(parties, filters))).toEqual([
    { what: ["role"], certain: 2, possible: 0 },
    { what: ["actor"], certain: 1, possible: 0 },
  ]);
});

it("does not blame a window that is open at both ends", () => {
  expect(reason({ type: ["statement"] })).toEqual([{ what: ["type"], certain: 3, possible: 0 }]);
});

it("keeps possible apart from certain in words", () => {
  expect(culpritCount({ what: ["time"], certain: 12, possible: 0 })).toBe("12");
  expect(culpritCount({ what: ["time"], certain: 12, possible: 3 })).toBe("12 and possibly 3 more");
  expect(culpritCount({ what: ["time"], certain: 0, possible: 3 })).toBe("possibly 3");
  expect(culpritCount({ what: ["time"], certain: 100_000, possible: 0 })).toBe("100,000");
});

it("lets go of what it is told and of nothing else", () => {
  const view = { filters: { ...NO_FILTERS, type: ["attack"], text: "x" }, from: 1, to: 2 };
  expect(lifted(view, ["type"])).toEqual({ ...view, filters: { ...NO_FILTERS, text: "x" } });
  expect(lifted(view, ["text", "time"])).toEqual({
    filters: { ...NO_FILTERS, type: ["attack"] },
    from: null,
    to: null,
  });
});

it("finds with random filters what leaving each set out in turn finds", () => {
  const some = (values: string[]) => fc.subarray(values, { maxLength: 2 });
  const filters = fc
    .record({
      type: some(["attack", "arrest"]),
      country: some(["AF", "IR"]),
      actor: some(["focus", "other"]),
      role: some(["target", "speaker"]),
      leastKilled: fc.option(fc.constant(200)),
      text: fc.constantFrom("", "alpha"),
    })
    .map((part): Filters => ({ ...NO_FILTERS, ...part }));
  fc.assert(
    fc.property(
      randomAtlas,
      filters,
      fc.integer({ min: dayOf(2014), max: dayOf(2017) }),
      (atlas, chosen, from) => {
        const random = buildTable(atlas);
        const window = { from, to: from + 300 };
        if (left(random, window, chosen) > 0) return;
        for (const { what, certain, possible } of emptyReason(
          random,
          window,
          chosen,
          failBits(random, chosen),
        )) {
          const view = lifted({ filters: chosen, from: window.from, to: window.to }, what);
          const shown = { from: view.from ?? ALL_TIME.from, to: view.to ?? ALL_TIME.to };
          expect(certain + possible).toBe(left(random, shown, view.filters));
          for (const spared of what) {
            const fewer = lifted(
              { filters: chosen, from: window.from, to: window.to },
              what.filter((one) => one !== spared),
            );
            const still = { from: fewer.from ?? ALL_TIME.from, to: fewer.to ?? ALL_TIME.to };
            expect(left(random, still, fewer.filters)).toBe(0);
          }
        }
      },
    ),
  );
});

function left(random: EventTable, window: TimeWindow, filters: Filters): number {
  const { certain, possible } = windowTotals(random, window, failBits(random, filters));
  return certain.events + possible.events;
}

import { expect, it } from "vitest";
import { culpritCount, emptyReason, without } from "./empty-reason";
import { tableOf } from "./filters.fixture";
import { dayOf } from "../model/day";
import { NO_FILTERS, type Filters } from "../model/filters";
import { failBits } from "../table/filter";
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
    { what: "country", certain: 2, possible: 0 },
    { what: "type", certain: 1, possible: 0 },
  ]);
});

it("names the time window as it does a filter", () => {
  const window = { from: dayOf(2022), to: dayOf(2023) };
  expect(reason({ type: ["attack"] }, window)).toEqual([{ what: "time", certain: 2, possible: 0 }]);
});

it("names nothing when no single one does it", () => {
  expect(reason({ type: ["statement"], country: ["IR"] })).toEqual([]);
});

it("does not blame a window that is open at both ends", () => {
  expect(reason({ type: ["statement"] })).toEqual([{ what: "type", certain: 3, possible: 0 }]);
});

it("keeps possible apart from certain in words", () => {
  expect(culpritCount({ what: "time", certain: 12, possible: 0 })).toBe("12");
  expect(culpritCount({ what: "time", certain: 12, possible: 3 })).toBe("12 and possibly 3 more");
  expect(culpritCount({ what: "time", certain: 0, possible: 3 })).toBe("possibly 3");
});

it("lets go of one dimension and of no other", () => {
  const filters = { ...NO_FILTERS, type: ["attack"], country: ["PK"] };
  expect(without(filters, "type")).toEqual({ ...NO_FILTERS, country: ["PK"] });
});

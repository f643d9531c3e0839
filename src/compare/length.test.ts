import { expect, it } from "vitest";
import { sum } from "./compare.fixture";
import { lengthOf, perMonth } from "./length";
import { dayOf, OPEN_END, OPEN_START } from "../model/day";

it("a window of calendar months is so many months long, any other so many days", () => {
  expect(lengthOf({ from: dayOf(2015), to: dayOf(2021, 7, 31) })).toEqual({ months: 79, words: "79 months" });
  expect(lengthOf({ from: dayOf(2024, 2), to: dayOf(2024, 2, 29) })!.words).toBe("1 month");
  expect(lengthOf({ from: dayOf(2021, 1, 2), to: dayOf(2021, 1, 31) })!.words).toBe("30 days");
});

it("an open window has no length", () => {
  expect(lengthOf({ from: OPEN_START, to: dayOf(2021) })).toBeNull();
  expect(lengthOf({ from: dayOf(2021), to: OPEN_END })).toBeNull();
});

it("a rate is never rounded into its range", () => {
  const months = { months: 33, words: "33 months" };
  expect(perMonth(sum({ low: 419, open: true }), months).low).toBe(12.6);
  expect(perMonth(sum({ low: 242 }), { months: 79, words: "" }).low).toBe(3.1);
  const range = perMonth(sum({ low: 90, best: 95, high: 99 }), { months: 7, words: "" });
  expect([range.low, range.best, range.high]).toEqual([12.8, 13.6, 14.2]);
});

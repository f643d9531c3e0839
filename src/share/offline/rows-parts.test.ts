import { expect, test } from "vitest";
import { fitting } from "./rows-parts";
import { whyNotSaved } from "./which-rows";

test("of a file's columns as many are saved as there is room for, the short ones first", () => {
  expect(fitting([5, 1, 3, Infinity], 9)).toEqual([true, true, true, false]);
  expect(fitting([5, 1, 3, Infinity], 8)).toEqual([false, true, true, false]);
  expect(fitting([5, 1], -1)).toEqual([false, false]);
  expect(fitting([], 9)).toEqual([]);
});

test("too many events are refused with their number, and with what to do", () => {
  expect(whyNotSaved(50_000)).toBeNull();
  expect(whyNotSaved(50_001)).toMatch(/^50,001 events are in view, and a file holds at most 50,000\. Narrow/);
  expect(whyNotSaved(0)).toMatch(/^No event is in view/);
});

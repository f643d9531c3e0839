import { expect, it } from "vitest";
import { leastIn, quickValues } from "./least-killed";

it("offers round numbers that tell events apart, the largest of those that leave the same", () => {
  expect(quickValues([1, 1, 1, 1, 2, 90, 95, 144, 149, 182])).toEqual([1, 2, 50, 100]);
  expect(quickValues([-1, 0])).toEqual([]);
  expect(quickValues([1, 2, 5, 10, 20, 50, 100, 200])).toEqual([1, 20, 50, 100, 200]);
});

it("reads a typed number, and nothing else, as a least number", () => {
  expect(leastIn("50")).toBe(50);
  for (const typed of ["", "0", "-3", "1e3", "many", "12345678"]) expect(leastIn(typed)).toBeNull();
});

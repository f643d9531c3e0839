import fc from "fast-check";
import { expect, it } from "vitest";
import { countAxis } from "./count-axis";

it("rules nine events at zero and five, as in the drawing", () => {
  expect(countAxis(9, 2)).toEqual({ top: 9, ticks: [0, 5] });
});

it("draws at most as many gridlines as asked, always at whole numbers, and at least one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 1, max: 4 }), (highest, most) => {
      const { top, ticks } = countAxis(highest, most);
      expect(top).toBeGreaterThanOrEqual(highest);
      expect(ticks.length - 1).toBeLessThanOrEqual(most);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }),
  );
});

it("still rules a line above zero on a low plot, where no round size divides well", () => {
  expect(countAxis(4, 1).ticks).toEqual([0, 2]);
  expect(countAxis(11, 1).ticks).toEqual([0, 10]);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { ticksTo } from "./scale";

it("an axis has round gridlines from zero, at most four with it", () => {
  expect(ticksTo(419)).toEqual([0, 200, 400]);
  expect(ticksTo(12.6)).toEqual([0, 5, 10]);
  expect(ticksTo(0.3)).toEqual([0, 0.1, 0.2, 0.3]);
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (max) => {
      const ticks = ticksTo(max);
      expect(ticks.length).toBeLessThanOrEqual(4);
      expect(ticks.length).toBeGreaterThan(1);
    }),
  );
});

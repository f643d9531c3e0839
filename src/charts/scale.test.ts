import { describe, expect, it } from "vitest";
import { valueScale } from "./scale";

describe("valueScale", () => {
  it("starts at zero and draws at most four lines", () => {
    for (let max = 1; max < 3000; max += 7) {
      const { ticks } = valueScale([{ end: max, beyond: 0 }], 200);
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeLessThanOrEqual(4);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }
  });

  it("leaves room for every label beyond its bar", () => {
    const extents = [
      { end: 300, beyond: 60 },
      { end: 200, beyond: 120 },
      { end: 0, beyond: 100 },
    ];
    const { max } = valueScale(extents, 240);
    for (const { end, beyond } of extents) expect((end / max) * 240 + beyond).toBeLessThanOrEqual(240.001);
  });

  it("has a length even when there is nothing", () => {
    expect(valueScale([], 200)).toEqual({ max: 1, ticks: [0, 1] });
  });
});

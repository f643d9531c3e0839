import { describe, expect, it } from "vitest";
import { barStep, bars, barsPath, highest } from "./band-bins";
import { dayOf } from "../model/day";
import { makeBins, type Histogram } from "../table/bins";

const scale = { from: dayOf(2020), to: dayOf(2020, 12, 31), width: 366 };
const histogram: Histogram = {
  bins: makeBins(scale.from, scale.to, "quarter"),
  certain: Uint32Array.of(2, 0, 0, 100),
  possible: Uint32Array.of(1, 0, 3, 0),
  wide: [],
  before: [],
  after: [],
};

describe("bars", () => {
  it("stack possible on certain and leave out empty bins", () => {
    const [first, third, last] = bars(histogram, scale, 103, 100);
    expect([first!.bin, third!.bin, last!.bin]).toEqual([0, 2, 3]);
    expect(first!.possibleY + first!.possibleHeight).toBe(first!.certainY);
    expect(third!.certainHeight).toBe(0);
    expect(last!.certainHeight).toBe(100);
  });

  it("never let one event among many vanish", () => {
    expect(bars(histogram, scale, 33, 100)[0]!.possibleHeight).toBeGreaterThanOrEqual(2);
  });

  it("stay inside the band", () => {
    for (const bar of bars(histogram, scale, 100, 100)) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(scale.width);
    }
  });

  it("become one path of only the bins that have that part", () => {
    expect(barsPath(bars(histogram, scale, 100, 100), "possible").match(/M/g)).toHaveLength(2);
  });

  it("count certain and possible for the highest bin", () => {
    expect(highest(histogram)).toBe(100);
  });

  it("are coarser than asked where they would be thinner than three pixels", () => {
    expect(barStep({ ...scale, width: 2000 }, "day")).toBe("day");
    expect(barStep({ ...scale, width: 300 }, "day")).toBe("week");
    expect(barStep({ ...scale, width: 300 }, "quarter")).toBe("quarter");
  });
});

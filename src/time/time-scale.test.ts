import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coarsen, dayAt, xOf } from "./time-scale";
import { dayOf, OPEN_END, OPEN_START } from "../model/day";

const scale = { from: dayOf(2014), to: dayOf(2024, 12, 31), width: 880 };

describe("time scale", () => {
  it("gives back the day it was asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: scale.from, max: scale.to }), (day) => {
        expect(dayAt(scale, xOf(scale, day))).toBeCloseTo(day, 6);
      }),
    );
  });

  it("puts open ends and days outside on the band's edges", () => {
    expect(xOf(scale, OPEN_START)).toBe(0);
    expect(xOf(scale, OPEN_END)).toBe(880);
    expect(xOf(scale, scale.to + 1)).toBe(880);
    expect(dayAt(scale, -50)).toBe(scale.from);
  });

  it("survives a band without width", () => {
    expect(xOf({ ...scale, width: 0 }, dayOf(2020))).toBe(0);
    expect(dayAt({ ...scale, width: 0 }, 5)).toBe(scale.from);
  });

  it("keeps a step that is wide enough and takes the next coarser one that is not", () => {
    expect(coarsen(scale, "quarter", 3)).toBe("quarter");
    expect(coarsen(scale, "day", 3)).toBe("month");
    expect(coarsen({ ...scale, width: 10 }, "day", 3)).toBe("year");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_NUMBER, sum } from "./compare.fixture";
import { rangeOf, verdictOf, widened, type Range } from "./range";

const range = (low: number, reach: number, open = false): Range => ({ low, reach, open });

describe("two ranges", () => {
  it.each([
    ["exact and different", range(239, 239), range(417, 417), "apart"],
    ["exact and equal", range(5, 5), range(5, 5), "overlap"],
    ["closed, one beyond the other", range(90, 99), range(100, 120), "apart"],
    ["closed, sharing their end", range(90, 99), range(99, 120), "overlap"],
    ["one within the other", range(10, 100), range(20, 30), "overlap"],
    ["closed below an open one's low end", range(239, 239), range(417, 417, true), "apart"],
    [
      "closed above an open one's low end, out of its sure reach",
      range(239, 239),
      range(100, 150, true),
      "untold",
    ],
    ["closed at an open one's low end", range(239, 239), range(239, 239, true), "overlap"],
    ["closed within an open one's sure reach", range(239, 239), range(100, 240, true), "overlap"],
    ["an open one beginning within a closed one", range(239, 300), range(250, 250, true), "overlap"],
    ["both open and apart so far", range(100, 100, true), range(417, 417, true), "untold"],
    ["both open and meeting", range(100, 500, true), range(417, 417, true), "overlap"],
  ] as const)("%s: %j and %j, %s either way round", (_, a, b, verdict) => {
    expect(verdictOf(a, b)).toBe(verdict);
    expect(verdictOf(b, a)).toBe(verdict);
  });

  it("cannot be set against each other where one side has no number", () => {
    expect(rangeOf(NO_NUMBER)).toBeNull();
    expect(rangeOf(sum({ known: 0, unknown: 4 }))).toBeNull();
    expect(verdictOf(null, range(1, 1))).toBe("none");
  });

  it("a missing number leaves the upper end open", () => {
    expect(rangeOf(sum({ low: 90, best: 95, high: 99, unknown: 1 }))).toEqual(range(90, 99, true));
    expect(rangeOf(sum({ low: 90, best: 95, high: 99 }))).toEqual(range(90, 99));
  });

  it("what lies only possibly in a side widens it upwards, and opens it where it is open itself", () => {
    const certain = sum({ low: 10, best: 10, high: 10 });
    expect(widened(certain, sum({ low: 5, best: 6, high: 8 }))).toEqual(range(10, 18));
    expect(widened(certain, sum({ known: 0, unknown: 2 }))).toEqual(range(10, 10, true));
    expect(widened(certain, NO_NUMBER)).toEqual(range(10, 10));
  });

  const ranges = fc
    .tuple(fc.nat(40), fc.nat(20), fc.boolean())
    .map(([low, more, open]) => range(low, low + more, open));

  it("are apart exactly when the one's low end lies above the other's closed high end", () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const beyond = (one: Range, other: Range) => !one.open && other.low > one.reach;
        expect(verdictOf(a, b) === "apart").toBe(beyond(a, b) || beyond(b, a));
      }),
    );
  });

  it("overlap only if they do wherever the open ends lie, and are untold only if that decides it", () => {
    const ends = ({ reach, open }: Range) => (open ? [reach, reach + 1, 1000] : [reach]);
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const cases = ends(a).flatMap((first) =>
          ends(b).map((second) => Math.max(a.low, b.low) <= Math.min(first, second)),
        );
        const verdict = verdictOf(a, b);
        if (verdict === "overlap") expect(cases.every(Boolean)).toBe(true);
        else if (verdict === "apart") expect(cases.some(Boolean)).toBe(false);
        else expect(new Set(cases).size).toBe(2);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { labelsThatFit, tickEvery } from "./columns";
import { labelWidth } from "./scale";
import { emptySum, type PeopleSum } from "../table/sums";

const bar = (count: number): PeopleSum => ({ ...emptySum(), low: count, best: count, high: count, known: 1 });

describe("labelsThatFit", () => {
  it("writes every number where columns are wide", () => {
    expect(labelsThatFit([bar(10), bar(12), bar(11)], 300, 150, 20)).toEqual([0, 0, 0]);
  });

  it("writes the larger of two that would touch", () => {
    expect(labelsThatFit([bar(1000), bar(1001)], 50, 150, 1500)).toEqual([null, 0]);
  });

  it("never writes over a higher bar", () => {
    expect(labelsThatFit([bar(10_000), bar(20_000)], 50, 150, 25_000)).toEqual([null, 0]);
  });

  it("keeps a wide number off the axis", () => {
    const [first, second] = labelsThatFit([bar(4_408_519), bar(1)], 80, 150, 5_000_000);
    expect(first).toBeCloseTo(labelWidth("4,408,519") / 2 - 20);
    expect(second).toBe(0);
  });

  it("writes nothing where no number is given", () => {
    expect(labelsThatFit([{ ...emptySum(), unknown: 3 }], 300, 150, 1)).toEqual([null]);
  });
});

describe("tickEvery", () => {
  it("thins ticks that would touch", () => {
    expect(tickEvery(["2021", "2022"], 300)).toBe(1);
    expect(
      tickEvery(
        Array.from({ length: 12 }, () => "2021"),
        250,
      ),
    ).toBe(2);
  });
});

import { expect, it } from "vitest";
import { countAxis, markOf } from "./count-axis";

const value = (low: number | null, best: number | null, high: number | null) => ({
  ...{ low, best, high, words: "" },
});

it("begins at zero and ends at a round number beyond everything given", () => {
  expect(countAxis([value(3600, 4000, 4400), value(5850, 6500, 7150)])).toEqual({
    max: 8000,
    ticks: [0, 2000, 4000, 6000, 8000],
  });
  expect(countAxis([value(4001, 4001, null)]).ticks.length).toBeLessThanOrEqual(5);
  expect(countAxis([]).max).toBeGreaterThan(0);
});

it("keeps the ratio of numbers as the ratio of positions", () => {
  const axis = countAxis([value(5850, 6500, 7150)]);
  const [small, large] = [markOf(value(4000, 4000, 4000), axis), markOf(value(5850, 6500, 7150), axis)];
  expect(large!.dot! / small!.dot!).toBeCloseTo(6500 / 4000);
  expect(large!.to - large!.from).toBeCloseTo((100 * 1300) / axis.max);
});

it("draws an open number to the end, and no dot where only a bound is given", () => {
  const axis = { max: 100, ticks: [] };
  expect(markOf(value(24, null, null), axis)).toEqual({ dot: null, from: 24, to: 100, open: true });
  expect(markOf(value(null, null, null), axis)).toBeNull();
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsToMake, rowWindow, topFor } from "./row-window";

const ROW = 44;
const MANY = 100_000;
const sight = fc.record({
  top: fc.integer({ min: 0, max: MANY * ROW }),
  height: fc.integer({ min: 0, max: 2_000 }),
});

describe("rows on screen", () => {
  test("of a hundred thousand rows a screenful is made, wherever it is", () => {
    fc.assert(
      fc.property(sight, (seen) => {
        const { from, to } = rowWindow(seen, ROW, MANY);
        expect(to - from).toBeLessThanOrEqual(Math.ceil(seen.height / ROW) + 14);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(MANY);
      }),
    );
  });

  test("every row that is seen is made", () => {
    fc.assert(
      fc.property(sight, fc.nat(MANY - 1), (seen, row) => {
        const isSeen = (row + 1) * ROW > seen.top && row * ROW < seen.top + seen.height;
        const { from, to } = rowWindow(seen, ROW, MANY);
        expect(!isSeen || (row >= from && row < to)).toBe(true);
      }),
    );
  });

  test("no rows make none, and one kept out of sight stands in its order", () => {
    expect(rowWindow({ top: 0, height: 600 }, ROW, 0)).toEqual({ from: 0, to: 0 });
    expect(rowsToMake(0, 0, 0, 0)).toEqual([]);
    expect(rowsToMake(10, 13, 2, MANY)).toEqual([2, 10, 11, 12]);
    expect(rowsToMake(10, 13, 99, MANY)).toEqual([10, 11, 12, 99]);
    expect(rowsToMake(10, 13, 11, MANY)).toEqual([10, 11, 12]);
    expect(rowsToMake(10, 13, -1, MANY)).toEqual([10, 11, 12]);
    expect(rowsToMake(0, 2, 5, 2)).toEqual([0, 1]);
  });

  test("a row seen whole is not scrolled to, another comes to the middle", () => {
    expect(topFor(3, { top: 100, height: 400 }, ROW)).toBe(100);
    expect(topFor(1000, { top: 0, height: 444 }, ROW)).toBe(44_000 - 200);
    expect(topFor(0, { top: 20, height: 444 }, ROW)).toBe(0);
  });
});

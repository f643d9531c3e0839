import { expect, it } from "vitest";
import { curveOf, distanceTo, pointAt, trimmed } from "./arcs";

const CURVE = curveOf([0, 0], [100, 0], 0);

it("bends to one side, so that the way there and the way back are two lines", () => {
  const there = pointAt(CURVE, 0.5);
  const back = pointAt(curveOf([100, 0], [0, 0], 0), 0.5);
  expect(there[1]).toBeCloseTo(-16);
  expect(back[1]).toBeCloseTo(16);
});

it("lays ties between the same places side by side", () => {
  expect(pointAt(curveOf([0, 0], [100, 0], 1), 0.5)[1]).toBeCloseTo(-23);
});

it("stays on its line when trimmed, and vanishes between places that touch", () => {
  const short = trimmed(CURVE, 10)!;
  expect(short[0]).toEqual(pointAt(CURVE, 0.1));
  expect(pointAt(short, 0.5)[1]).toBeCloseTo(-16);
  expect(distanceTo(CURVE, pointAt(short, 0.3))).toBeLessThan(0.1);
  expect(trimmed(curveOf([0, 0], [20, 0], 0), 10)).toBeNull();
});

it("measures how far the pointer is from the line, not from its box", () => {
  expect(distanceTo(CURVE, [50, -20])).toBeCloseTo(4, 0);
  expect(distanceTo(CURVE, [50, 20])).toBeGreaterThan(20);
});

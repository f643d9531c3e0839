import { expect, it } from "vitest";
import { sketchMark } from "./marks.fixture";
import { nextHit, sameHit } from "./next-hit";
import type { Hit } from "./pick-mark";

const hit = (place: string, x: number, y: number): Hit => ({
  mark: sketchMark({ place }),
  row: null,
  x,
  y,
  radius: 5,
});
const [a, b, c] = [hit("a", 0, 0), hit("b", 50, 10), hit("c", 60, 200)];

it("begins with the first mark", () => expect(nextHit([a, b, c], null, "left")).toBe(a));
it("leads to the nearest mark in the arrow's direction", () => {
  expect(nextHit([a, b, c], a, "right")).toBe(b);
  expect(nextHit([a, b, c], b, "down")).toBe(c);
  expect(nextHit([a, b, c], b, "left")).toBe(a);
});
it("stays where nothing lies ahead", () => expect(nextHit([a, b, c], a, "up")).toBeNull());
it("knows the same mark again after the map moved", () => {
  expect(sameHit(a, hit("a", 90, 90))).toBe(true);
  expect(sameHit(a, b)).toBe(false);
  expect(sameHit(null, a)).toBe(false);
});

import { expect, it } from "vitest";
import { contains, middleOf, ringsOf } from "./rings";
import { mercatorX, mercatorY } from "./mercator";

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const rings = ringsOf({
  type: "Feature",
  properties: {},
  geometry: {
    type: "MultiPolygon",
    coordinates: [[square(60, 30, 10), square(64, 34, 2)], [square(80, 30, 1)]],
  },
});
const at = (lon: number, lat: number): [number, number] => [mercatorX(lon), mercatorY(lat)];

it("holds what is inside any of its polygons", () => {
  expect(contains(rings, ...at(61, 31))).toBe(true);
  expect(contains(rings, ...at(80.5, 30.5))).toBe(true);
});

it("does not hold what is in a hole or outside", () => {
  expect(contains(rings, ...at(65, 35))).toBe(false);
  expect(contains(rings, ...at(75, 35))).toBe(false);
  expect(contains(rings, ...at(0, 0))).toBe(false);
});

it("has its middle in the largest polygon", () => {
  const [x] = middleOf(rings);
  expect(x).toBeCloseTo(mercatorX(65), 3);
});

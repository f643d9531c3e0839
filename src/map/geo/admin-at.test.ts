import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { adminAt } from "./admin-at";
import { boundsOf } from "./rings";

const world: unknown = JSON.parse(readFileSync("public/basemap/world.topo.json", "utf8"));
const at = adminAt(world);

it("finds the province around a point", () => {
  const [west, south, east, north] = boundsOf(at(37.8, 48)!);
  // Donetsk oblast reaches from about 36.5 to 39.1 east, and from 46.8 to 49.2 north.
  expect(west).toBeCloseTo(36.5, 0);
  expect(east).toBeCloseTo(39.1, 0);
  expect(south).toBeCloseTo(46.9, 0);
  expect(north).toBeCloseTo(49.2, 0);
});

it("finds each point's own, also where boxes overlap", () => {
  const [kabul, herat] = [at(69.17, 34.53)!, at(62.2, 34.35)!];
  expect(kabul.box).not.toEqual(herat.box);
  expect(boundsOf(kabul)[2] - boundsOf(kabul)[0]).toBeLessThan(2);
});

it("finds none at sea", () => {
  expect(at(-30, 40)).toBeNull();
});

import { expect, it } from "vitest";
import { BASEMAP_OBJECTS, MapFileError, readAreas, readWorld } from "./map-files";
import { readLabels } from "../labels/read-labels";

const polygon = { type: "Polygon", arcs: [[0]], id: "kabul", properties: { name: "Kabul" } };
const collection = { type: "GeometryCollection", geometries: [polygon] };
const ARCS = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ],
];
const topology = (objects: object) => ({ type: "Topology", arcs: ARCS, objects });

it("reads every layer of the basemap", () => {
  const world = readWorld(topology(Object.fromEntries(BASEMAP_OBJECTS.map((name) => [name, collection]))));
  expect(Object.keys(world)).toEqual([...BASEMAP_OBJECTS]);
  expect(world.countries.features).toHaveLength(1);
});

it("names the layer that is missing", () => {
  expect(() => readWorld(topology({ countries: collection }))).toThrow(/“borders”/);
});

it("says which file is not TopoJSON", () => {
  expect(() => readWorld(null)).toThrow(MapFileError);
  expect(() => readAreas([])).toThrow(/data\/areas\.json is not TopoJSON/);
});

it("reads outlines by place, leaving out what is none", () => {
  const areas = readAreas(
    topology({ areas: { ...collection, geometries: [polygon, { type: null, id: "nowhere" }] } }),
  );
  expect([...areas.keys()]).toEqual(["kabul"]);
});

it("reads names by rank and refuses one without a position", () => {
  const place = (name: string, rank: number) => ({
    properties: { name, kind: "city", rank },
    geometry: { coordinates: [69, 34] },
  });
  expect(readLabels({ features: [place("B", 5), place("A", 3)] }).map(({ text }) => text)).toEqual([
    "A",
    "B",
  ]);
  expect(() => readLabels({ features: [{ properties: { name: "A", kind: "city" } }] })).toThrow(/place 1/);
  expect(() => readLabels(7)).toThrow(MapFileError);
});

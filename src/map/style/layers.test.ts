import { expect, it } from "vitest";
import { LAYER_ORDER } from "./layer-order";
import { layers } from "./layers";
import { mapStyle } from "./map-style";
import type { Palette } from "./palette";
import { BASEMAP_OBJECTS, type Basemap } from "../geo/map-files";
import { EVENT_TYPES } from "../../model/event-type";

const COLOUR = "#123456";
const palette = {
  ...Object.fromEntries(
    ["land", "water", "border", "admin1", "coast", "river"].map((name) => [name, COLOUR]),
  ),
  relief: 0.34,
  areaPattern: 0.19,
  types: Object.fromEntries(EVENT_TYPES.map((type) => [type, COLOUR])),
  areas: { operates: COLOUR, trains: COLOUR, pledges: COLOUR, border: COLOUR },
} as unknown as Palette;

it("gives every layer its place in the order, and every place a layer", () => {
  expect(layers(palette).map(({ id }) => id)).toEqual([...LAYER_ORDER]);
});

it("names no colour of its own", () => {
  const text = JSON.stringify(layers(palette)).replaceAll(COLOUR, "");
  expect(text).not.toMatch(/#[0-9a-f]{3,8}|rgb|hsl/i);
});

it("tells disputed lines apart by dashes", () => {
  const disputed = layers(palette).find(({ id }) => id === "disputed");
  expect(disputed?.paint).toHaveProperty("line-dasharray");
});

it("gives whole countries no pattern unless their kind is lit or they are chosen", () => {
  const fill = layers(palette).find(({ id }) => id === "area-operates-fill");
  const text = JSON.stringify(fill?.paint);
  expect(text).toContain(
    '["case",["get","wide"],["case",["boolean",["feature-state","lit"],false],0.19,0],0.19]',
  );
});

it("draws each object of the basemap by layers of its own, all out of one source", () => {
  const point = (name: string) => ({
    type: "Feature" as const,
    geometry: { type: "Point" as const, coordinates: [0, 0] },
    properties: { name },
  });
  const collection = (name: string) => ({ type: "FeatureCollection" as const, features: [point(name)] });
  const basemap = Object.fromEntries(
    BASEMAP_OBJECTS.map((name) => [name, collection(name)]),
  ) as unknown as Basemap;
  const none = { type: "FeatureCollection" as const, features: [] };
  const { sources, layers: drawn } = mapStyle(palette, basemap, { areas: none, outlines: none }, "relief");
  const land = sources.land as { data: { features: { properties: { name: string; object: string } }[] } };
  expect(land.data.features.map(({ properties }) => properties.object)).toEqual([...BASEMAP_OBJECTS]);
  for (const { properties } of land.data.features) expect(properties.object).toBe(properties.name);
  const filters = drawn.flatMap((layer) =>
    "source" in layer && layer.source === "land" && "filter" in layer ? [JSON.stringify(layer.filter)] : [],
  );
  expect(filters.sort()).toEqual(
    BASEMAP_OBJECTS.map((name) => JSON.stringify(["==", ["get", "object"], name])).sort(),
  );
});

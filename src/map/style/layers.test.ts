import { expect, it } from "vitest";
import { LAYER_ORDER } from "./layer-order";
import { LAND_SOURCES, type LandSource } from "./land-source";
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

it("draws each object of the basemap by layers of its own, out of the source that holds it", () => {
  const features = (name: string) => [
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [0, 0] },
      properties: { name },
    },
  ];
  const basemap = Object.fromEntries(
    BASEMAP_OBJECTS.map((name) => [name, { type: "FeatureCollection", features: features(name) }]),
  ) as unknown as Basemap;
  const none = { type: "FeatureCollection" as const, features: [] };
  const style = mapStyle(palette, basemap, { areas: none, outlines: none }, "relief");
  const held = LAND_SOURCES.flatMap((source) => {
    const { data } = style.sources[source] as unknown as { data: { features: ReturnType<typeof features> } };
    return data.features.map(({ properties }) => ({ source, ...properties }));
  });
  expect(held.map(({ name }) => name).sort()).toEqual([...BASEMAP_OBJECTS].sort());
  const drawn = style.layers.flatMap((layer) =>
    "filter" in layer && LAND_SOURCES.includes(layer.source as LandSource)
      ? [[layer.source, JSON.stringify(layer.filter)]]
      : [],
  );
  const wanted = held.map(({ source, name }) => [source, JSON.stringify(["==", ["get", "object"], name])]);
  expect(drawn.sort()).toEqual(wanted.sort());
});

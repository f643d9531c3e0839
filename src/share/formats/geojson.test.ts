import { expect, test } from "vitest";
import { writeGeoJson } from "./geojson";
import { shippedSlice } from "./shipped-slice.fixture";

test("the GeoJSON has one feature an event, longitude first, and no geometry where there is no place", () => {
  const { atlas, ...rest } = shippedSlice();
  const { type, features, ...foreign } = JSON.parse(writeGeoJson({ atlas, ...rest })) as {
    type: string;
    features: { type: string; id: string; geometry: unknown; properties: Record<string, unknown> }[];
  };
  expect(type).toBe("FeatureCollection");
  expect(Object.keys(foreign)).toEqual(["description", "event_atlas"]);
  for (const [at, { id, place, killed }] of atlas.events.entries()) {
    const point = place && place.lat !== null && { type: "Point", coordinates: [place.lon, place.lat] };
    expect(features[at]).toMatchObject({ type: "Feature", id, geometry: point || null });
    expect(features[at]!.properties).toMatchObject({
      geo_precision: place?.precision ?? "none",
      fatalities_best: killed?.best ?? null,
    });
  }
  expect(features.filter(({ geometry }) => geometry === null).length).toBeGreaterThan(0);
});

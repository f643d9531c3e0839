import { booleanPointInPolygon, polygon } from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { insideShape } from "./in-shape";
import { PLACE_PRECISIONS, isOutlined, isPoint } from "../model/precision";
import { shapeOf } from "../model/shape";

/** Of a coarse grid, so that points lie on corners and edges, and of a fine one. */
const degrees = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 6000 }).map((at) => at / 1000),
);
const shape = fc
  .array(fc.tuple(degrees, degrees), { minLength: 3, maxLength: 12 })
  .map(shapeOf)
  .filter((found) => found !== null);
const place = fc.record({
  lon: fc.oneof(degrees, fc.constant(NaN)),
  lat: fc.oneof(degrees, fc.constant(NaN)),
  precision: fc.nat(PLACE_PRECISIONS.length - 1),
});

test("what is inside a shape or on its edge is what the geometry says, crossing edges and all", () => {
  fc.assert(
    fc.property(shape, fc.array(place, { minLength: 1, maxLength: 30 }), (corners, places) => {
      const area = polygon([[...corners, corners[0]!].map(([lon, lat]) => [lon, lat])]);
      const expected = places.map(({ lon, lat, precision }) => {
        const known = PLACE_PRECISIONS[precision]!;
        if (!isPoint(known) && !isOutlined(known)) return 0;
        return Number.isNaN(lon + lat) || !booleanPointInPolygon([lon, lat], area) ? 0 : 1;
      });
      const found = insideShape(
        {
          count: places.length,
          lon: Float64Array.from(places, ({ lon }) => lon),
          lat: Float64Array.from(places, ({ lat }) => lat),
          precision: Uint8Array.from(places, ({ precision }) => precision),
        },
        corners,
      );
      expect([...found]).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

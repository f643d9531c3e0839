import { booleanPointInPolygon, polygon } from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { insideShape } from "./in-shape";
import { PLACE_PRECISIONS, isOutlined, isPoint } from "../model/precision";
import { mercatorY } from "../model/mercator";
import { shapeOf, type Corner, type Shape } from "../model/shape";

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

/** Whether a place lies so near an edge that is neither upright nor level that its rounding may decide, and on no corner. */
function isInDoubt(lon: number, lat: number, corners: Shape): boolean {
  if (corners.some(([x, y]) => x === lon && y === lat)) return false;
  return corners.some(([x, y], at) => {
    const [toX, toY] = corners[(at + 1) % corners.length]!;
    if (x === toX || y === toY || lat < Math.min(y, toY) || lat > Math.max(y, toY)) return false;
    const part = (mercatorY(lat) - mercatorY(y)) / (mercatorY(toY) - mercatorY(y));
    return Math.abs(x + part * (toX - x) - lon) < 0.01;
  });
}

const insideOf = (corners: Shape, places: readonly { lon: number; lat: number; precision?: number }[]) => [
  ...insideShape(
    {
      count: places.length,
      lon: Float64Array.from(places, ({ lon }) => lon),
      lat: Float64Array.from(places, ({ lat }) => lat),
      precision: Uint8Array.from(places, ({ precision = 0 }) => precision),
    },
    corners,
  ),
];

test("what is inside a shape or on its edge is what the map shows inside, crossing edges and all", () => {
  const all = fc.tuple(
    shape,
    fc.array(place, { minLength: 1, maxLength: 30 }),
    fc.constantFrom(-3, 0, 30, 70),
  );
  fc.assert(
    fc.property(all, ([near, given, north]) => {
      const corners = near.map(([lon, lat]): Corner => [lon, lat + north]);
      const places = given
        .map(({ lat, ...rest }) => ({ ...rest, lat: lat + north }))
        .filter(({ lon, lat }) => !isInDoubt(lon, lat, corners));
      const area = polygon([[...corners, corners[0]!].map(([lon, lat]) => [lon, 360 * mercatorY(lat)])]);
      const expected = places.map(({ lon, lat, precision }) => {
        const known = PLACE_PRECISIONS[precision]!;
        if (!isPoint(known) && !isOutlined(known)) return 0;
        return Number.isNaN(lon + lat) || !booleanPointInPolygon([lon, 360 * mercatorY(lat)], area) ? 0 : 1;
      });
      expect(insideOf(corners, places)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("an edge over many degrees is the line that the map draws, and not one that is straight in degrees", () => {
  const corners: Shape = [
    [0, 0],
    [60, 60],
    [0, 60],
  ];
  expect(
    insideOf(
      corners,
      [30, 33, 35.2, 35.4, 36].map((lat) => ({ lon: 30, lat })),
    ),
  ).toEqual([0, 0, 0, 1, 1]);
});

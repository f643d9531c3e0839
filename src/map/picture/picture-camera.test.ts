import fc from "fast-check";
import { expect, it } from "vitest";
import { pictureCamera } from "./picture-camera";
import { frameOf, mercatorX, mercatorY, screenX, screenY } from "../geo/mercator";

const px = fc.integer({ min: 300, max: 1600 });
const size = fc.record({ width: px, height: px });
const camera = fc.record({
  zoom: fc.double({ min: 4, max: 9, noNaN: true }),
  lat: fc.double({ min: -50, max: 60, noNaN: true }),
  lon: fc.double({ min: -90, max: 90, noNaN: true }),
});

it("shows all that was seen, whatever the proportions, and touches it at two edges", () => {
  fc.assert(
    fc.property(camera, size, size, (seenFrom, seen, picture) => {
      const before = frameOf(seenFrom, seen.width, seen.height);
      const made = pictureCamera(seenFrom, seen, picture);
      const after = frameOf(made, picture.width, picture.height);
      const across = (seen.width / before.scale) * after.scale;
      const down = (seen.height / before.scale) * after.scale;
      expect(across).toBeLessThanOrEqual(picture.width + 0.01);
      expect(down).toBeLessThanOrEqual(picture.height + 0.01);
      if (made.zoom < 10.99) {
        expect(Math.min(picture.width - across, picture.height - down)).toBeLessThan(0.01);
      }
      expect(screenX(after, mercatorX(seenFrom.lon))).toBeCloseTo(picture.width / 2, 1);
      expect(screenY(after, mercatorY(seenFrom.lat))).toBeCloseTo(picture.height / 2, 1);
    }),
  );
});

it("where nobody has moved the map, has Moscow, Kerman and Kabul in it at every size", () => {
  for (const [width, height] of [
    [941, 620],
    [1000, 460],
    [640, 480],
    [400, 900],
  ] as const) {
    const frame = frameOf(pictureCamera(null, { width: 1, height: 1 }, { width, height }), width, height);
    for (const [lon, lat] of [
      [37.4 + 5, 55.8],
      [57.1, 30.3],
      [69.2, 34.5],
    ] as const) {
      const [x, y] = [screenX(frame, mercatorX(lon)), screenY(frame, mercatorY(lat))];
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
  }
});

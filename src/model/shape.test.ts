import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_CORNERS, decodeShape, encodeShape, shapeOf, type Corner } from "./shape";

const corner = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

test("every shape comes back from the address as it was", () => {
  fc.assert(
    fc.property(fc.array(corner, { maxLength: 120 }), (corners: Corner[]) => {
      const shape = shapeOf(corners);
      if (shape === null) return;
      expect(shape.length).toBeLessThanOrEqual(MOST_CORNERS);
      expect(decodeShape(encodeShape(shape))).toEqual(shape);
    }),
  );
});

test("two corners are no shape, nor are three in one place", () => {
  expect(
    shapeOf([
      [1, 1],
      [2, 2],
    ]),
  ).toBeNull();
  expect(
    shapeOf([
      [1, 1],
      [1, 1],
      [1, 1],
    ]),
  ).toBeNull();
});

test.each(["", "1,1", "1,1_2,2", "1,1_2,2_200,3", "1,1_2,2_3,91", "a,b_c,d_e,f", "1,1_2,2_1e1,3"])(
  "%s is refused",
  (text) => expect(decodeShape(text)).toBeNull(),
);

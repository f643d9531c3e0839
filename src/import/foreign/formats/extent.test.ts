import { describe, expect, test } from "vitest";
import { Extent } from "./extent";

const middle = (...positions: readonly (readonly [lon: number, lat: number])[]) => {
  const extent = new Extent();
  for (const [lon, lat] of positions) extent.add(lon, lat);
  return extent.place("Polygon");
};

describe("the middle of a shape lies in its bounds", () => {
  test.each<[string, readonly (readonly [number, number])[], [number, number]]>([
    [
      "on either side of Greenwich",
      [
        [-10, 0],
        [20, 10],
      ],
      [5, 5],
    ],
    [
      "across the line of dates, in two parts",
      [
        [177, -20],
        [180, -16],
        [-180, -20],
        [-179, -16],
      ],
      [-18, 179],
    ],
    [
      "across the line of dates, more of it in the east",
      [
        [178, 60],
        [-170, 70],
      ],
      [65, -176],
    ],
    [
      "beyond 180 degrees",
      [
        [177, -20],
        [183, -16],
      ],
      [-18, 180],
    ],
    [
      "around the whole Earth",
      [
        [-180, -90],
        [180, 90],
      ],
      [0, 0],
    ],
  ])("%s", (_, positions, [lat, lon]) => expect(middle(...positions)).toEqual([lat, lon, "Polygon"]));

  test("one position, however often, is a point", () =>
    expect(middle([-170, 5], [-170, 5])).toEqual([5, -170, "Point"]));
});

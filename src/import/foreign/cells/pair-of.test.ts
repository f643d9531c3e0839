import { expect, test } from "vitest";
import { pairOf } from "./pair-of";

test("a geometry written as JSON has its longitude first, and of a shape its middle", () => {
  expect(pairOf('{"type":"Point","coordinates":[69.2,34.5]}')).toEqual({
    lat: 34.5,
    lon: 69.2,
    isMiddle: false,
  });
  expect(pairOf('{"type":"LineString","coordinates":[[60,30],[62,34]]}')).toEqual({
    ...{ lat: 32, lon: 61, isMiddle: true },
  });
  expect(pairOf('{"type":"Point","coordinates":[]}')).toBeNull();
  expect(pairOf('{"type":"Point","coordinates":[69.2,')).toBeNull();
  expect(pairOf('{"a":1}')).toBeNull();
});

test("two numbers of a list are latitude and longitude", () => {
  expect(pairOf("34.5 69.2 1800.5 4.9")).toEqual({ lat: 34.5, lon: 69.2, isMiddle: false });
  for (const text of ["1.5 2.5 3.5 4.5 5.5", "69.1,34.4,69.3,34.6"]) expect(pairOf(text)).toBeNull();
  expect(pairOf("[34.5,69.2]")).toEqual({ lat: 34.5, lon: 69.2, isMiddle: false });
});

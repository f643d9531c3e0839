import { expect, test } from "vitest";
import { farRows } from "./far-rows";

/** Places around a point, and some others. */
function places(count: number, others: readonly (readonly [lat: number, lon: number])[]) {
  const all = Array.from({ length: count }, (_, at): readonly [number, number] => [
    50 + (at % 10) / 10,
    10 + (at % 7) / 7,
  ]);
  const mixed = others.length === 0 ? all : all.toSpliced(Math.floor(count / 2), 0, ...others);
  return farRows(
    Float64Array.from(mixed, ([lat]) => lat),
    Float64Array.from(mixed, ([, lon]) => lon),
  );
}

test("finds the few places that stand far from all others, in small and in large files", () => {
  expect(places(40, [[10, 50]])).toEqual([20]);
  expect(
    places(200_000, [
      [10, 50],
      [50, -120],
    ]),
  ).toEqual([100_000, 100_001]);
});

test("finds none among few places, among many far ones, and a few degrees away", () => {
  expect(places(10, [[10, 50]])).toEqual([]);
  expect(
    places(
      40,
      Array.from({ length: 6 }, () => [10, 50] as const),
    ),
  ).toEqual([]);
  expect(places(40, [[54, 14]])).toEqual([]);
  expect(places(0, [])).toEqual([]);
});

test("does not mind rows without a place", () => {
  expect(
    places(40, [
      [NaN, NaN],
      [10, 50],
    ]),
  ).toEqual([21]);
});

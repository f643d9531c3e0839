import { expect, it } from "vitest";
import type { Layout } from "./layout";
import { sketchMark } from "./marks/marks.fixture";
import type { Hit } from "./marks/pick-mark";
import type { ScenePoints } from "./points/ScenePoints";
import { signAhead, signUnder } from "./what-is-under";

const mark = sketchMark({ form: "outline", place: "nangarhar" });
const layout = {
  marks: [{ mark, x: 100, y: 100, radius: 6 }],
  badges: [],
  fan: null,
} as unknown as Layout;
const point: Hit = {
  mark: sketchMark({ place: "kabul" }),
  row: { row: 7, certain: true },
  x: 60,
  y: 100,
  radius: 5,
};
const points = {
  at: (x: number, y: number) => ({
    hit: Math.hypot(x - point.x, y - point.y) <= 40 ? point : null,
    cluster: null,
  }),
  next: (_: Hit | null, direction: string) => (direction === "right" ? point : null),
} as unknown as ScenePoints;
const at = (x: number, y: number) => {
  globalThis.matchMedia = (() => ({ matches: false })) as unknown as typeof matchMedia;
  return signUnder({ layout, points, tieAt: () => null }, x, y);
};

it("a mark is above the points: pointed at, it is meant, and beside it the point is", () => {
  expect(at(100, 100).hit?.mark).toBe(mark);
  expect(at(96, 100).hit?.mark).toBe(mark);
  expect(at(92, 100).hit).toBe(point);
  expect(at(20, 100).hit).toBe(point);
  expect(at(109, 100).hit?.mark).toBe(mark);
  expect(at(300, 300)).toEqual({ hit: null, cluster: null, tie: null });
});

it("arrow keys lead to points and marks alike, the nearer first", () => {
  const from = { ...point, x: 10 };
  expect(signAhead({ layout, points }, from, "right")).toBe(point);
  expect(signAhead({ layout, points }, { ...from, x: 70 }, "down")).toBeNull();
  expect(signAhead({ layout, points: null }, from, "right")?.mark).toBe(mark);
  expect(signAhead({ layout, points }, null, "right")).toBe(point);
  expect(signAhead({ layout, points }, null, "down")?.mark).toBe(mark);
});

import { expect, it } from "vitest";
import { sketchMark } from "./marks.fixture";
import { pickMark } from "./pick-mark";
import type { Layout } from "../layout";

const screen = (place: string, x: number, y: number, radius: number, count: number | null = null) => ({
  mark: sketchMark({ place, radius }),
  x,
  y,
  radius,
  type: "attack" as const,
  hollow: false,
  possible: false,
  count: count === null ? null : { x: count, y, radius: 8 },
});
const layout = {
  marks: [screen("large", 100, 100, 25, 140), screen("small", 110, 100, 5)],
  badges: [],
  fan: null,
} as unknown as Layout;

it("takes the small mark that lies on a large one", () => {
  expect(pickMark(layout, 111, 101, 4)?.mark.place).toBe("small");
  expect(pickMark(layout, 90, 100, 4)?.mark.place).toBe("large");
});
it("reaches a little beyond the edge, not further", () => {
  expect(pickMark(layout, 100, 128, 4)?.mark.place).toBe("large");
  expect(pickMark(layout, 100, 132, 4)).toBeNull();
});
it("takes the count beside a mark for the mark", () => {
  expect(pickMark(layout, 145, 100, 4)?.mark.place).toBe("large");
});

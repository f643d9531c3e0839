import { describe, expect, it } from "vitest";
import { cornerAt, middleOf, movedBy, pointOf, viewCorners } from "./corners";
import { NO_DRAFT, canClose, clickMeans, ringOf } from "./draft";
import { frameOf } from "../geo/mercator";
import { shapeOf, type Corner } from "../../model/shape";

const FRAME = frameOf({ zoom: 4, lat: 34, lon: 66 }, 800, 600);
const TRIANGLE: Corner[] = [
  [60, 30],
  [70, 30],
  [65, 40],
];

describe("a click", () => {
  const points = TRIANGLE.map((corner) => pointOf(FRAME, corner));
  it("sets a corner", () => {
    expect(clickMeans([], [10, 10], 8)).toBe("corner");
    expect(clickMeans(points, [10, 10], 8)).toBe("corner");
  });

  it("closes on the first corner, and on the last as a double click", () => {
    expect(clickMeans(points, points[0]!, 8)).toBe("close");
    expect(clickMeans(points, points[2]!, 8)).toBe("close");
  });

  it("closes nothing that is no area, and sets no corner twice", () => {
    expect(clickMeans(points.slice(0, 2), points[0]!, 8)).toBe("corner");
    expect(clickMeans(points.slice(0, 2), points[1]!, 8)).toBe("nothing");
  });
});

describe("an area on the way", () => {
  it("goes to the pointer, and closes from three corners on", () => {
    expect(ringOf({ ...NO_DRAFT, corners: TRIANGLE, at: [61, 35] })).toHaveLength(4);
    expect(canClose({ ...NO_DRAFT, corners: TRIANGLE.slice(1), at: [61, 35] })).toBe(false);
    expect(canClose({ ...NO_DRAFT, corners: TRIANGLE })).toBe(true);
  });

  it("is a rectangle while one is dragged", () => {
    expect(ringOf({ corners: [], from: [60, 40], at: [70, 30] })).toEqual([
      [60, 40],
      [70, 40],
      [70, 30],
      [60, 30],
    ]);
  });
});

describe("corners", () => {
  it("come back from the screen where they were", () => {
    const back = cornerAt(FRAME, pointOf(FRAME, [69.2, 34.5]));
    expect(back[0]).toBeCloseTo(69.2, 9);
    expect(back[1]).toBeCloseTo(34.5, 9);
  });

  it("of the view are an area the address can hold, even of the whole world", () => {
    const world = frameOf({ zoom: 0.5, lat: 0, lon: 0 }, 1400, 900);
    for (const frame of [FRAME, world]) expect(shapeOf(viewCorners(frame))).toHaveLength(4);
  });

  it("move alone or together", () => {
    const one = movedBy(TRIANGLE, 1, [10, 0], FRAME);
    expect(one[0]).toBe(TRIANGLE[0]);
    expect(one[1]![0]).toBeGreaterThan(70);
    const before = middleOf(TRIANGLE.map((corner) => pointOf(FRAME, corner)));
    const after = middleOf(movedBy(TRIANGLE, null, [10, -5], FRAME).map((corner) => pointOf(FRAME, corner)));
    expect(after[0] - before[0]).toBeCloseTo(10);
    expect(after[1] - before[1]).toBeCloseTo(-5);
  });
});

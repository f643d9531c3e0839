import { describe, expect, it } from "vitest";
import { CORE, boundsAround, fitCamera } from "./fit-camera";
import { frameOf, latOfY, lonOfX, mercatorX, mercatorY, screenX, screenY, unitAt } from "./mercator";

const EDGES = { left: 10, right: 10, top: 54, bottom: 10 };
const NONE = { left: 0, right: 0, top: 0, bottom: 0 };
const SIZE = { width: 800, height: 600 };

describe("fitCamera", () => {
  it("shows all of the bounds below what stands along the top", () => {
    const frame = frameOf(fitCamera(CORE, SIZE, EDGES), SIZE.width, SIZE.height);
    const [west, south, east, north] = CORE;
    expect(screenX(frame, mercatorX(west))).toBeGreaterThanOrEqual(10);
    expect(screenX(frame, mercatorX(east))).toBeLessThanOrEqual(790);
    expect(screenY(frame, mercatorY(north))).toBeGreaterThanOrEqual(53.9);
    expect(screenY(frame, mercatorY(south))).toBeLessThanOrEqual(590.1);
  });

  it("keeps to the largest zoom for a single point", () => {
    expect(fitCamera([69, 34, 69, 34], SIZE, NONE, 7).zoom).toBe(7);
  });

  it("has an answer for a map without size", () => {
    const camera = fitCamera(CORE, { width: 0, height: 0 }, EDGES);
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  });
});

describe("boundsAround", () => {
  it("is null around nothing", () => expect(boundsAround([])).toBeNull());
  it("holds every point", () => {
    expect(
      boundsAround([
        { lon: 69, lat: 34 },
        { lon: 37, lat: 55 },
      ]),
    ).toEqual([37, 34, 69, 55]);
  });
});

describe("mercator", () => {
  it("leads from degrees to the screen and back", () => {
    const frame = frameOf({ zoom: 5, lat: 34, lon: 69 }, 800, 600);
    const [x, y] = [screenX(frame, mercatorX(66.8)), screenY(frame, mercatorY(29.8))];
    const [unitX, unitY] = unitAt(frame, x, y);
    expect(lonOfX(unitX)).toBeCloseTo(66.8, 9);
    expect(latOfY(unitY)).toBeCloseTo(29.8, 9);
  });
});

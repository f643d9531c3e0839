import { expect, it } from "vitest";
import { fanOut } from "./fan-out";

const ROOM = { x: 500, y: 300, width: 1000, height: 600, obstacles: [] };
const items = (count: number, radius = 5.5) =>
  Array.from({ length: count }, () => ({ radius, labelWidth: 160, leastWidth: 110 }));

it("gives every event a spot of its own, with room for two lines between those on one side", () => {
  const spots = fanOut(items(9, 20), ROOM)!;
  expect(spots).toHaveLength(9);
  for (const side of ["left", "right"]) {
    const heights = spots
      .filter((spot) => spot.side === side)
      .map(({ dy }) => dy)
      .sort((a, b) => a - b);
    heights.slice(1).forEach((dy, i) => expect(dy - heights[i]!).toBeGreaterThanOrEqual(36));
  }
});

it("runs clockwise in time from the lower left", () => {
  const [first, second, third, fourth] = fanOut(items(4), ROOM)!;
  expect(first!.side).toBe("left");
  expect(first!.dy).toBeGreaterThan(second!.dy);
  expect(third!.side).toBe("right");
  expect(third!.dy).toBeLessThan(fourth!.dy);
});

it("stays on the side that has room for labels", () => {
  expect(fanOut(items(4), { ...ROOM, x: 60 })!.every(({ side }) => side === "right")).toBe(true);
  expect(fanOut(items(4), { ...ROOM, x: 940 })!.every(({ side }) => side === "left")).toBe(true);
});

it("stays inside the frame above and below", () => {
  for (const y of [5, 595]) {
    for (const { dy } of fanOut(items(8), { ...ROOM, y })!) {
      expect(y + dy).toBeGreaterThan(0);
      expect(y + dy).toBeLessThan(600);
    }
  }
});

it("keeps clear of what stands over the map, beside it and above it", () => {
  const legend = { left: 0, right: 420, top: 200, bottom: 600 };
  expect(fanOut(items(4), { ...ROOM, obstacles: [legend] })!.every(({ side }) => side === "right")).toBe(
    true,
  );
  const row = { left: 0, right: 1000, top: 0, bottom: 80 };
  for (const { dy } of fanOut(items(4), { ...ROOM, y: 90, obstacles: [row] })!) {
    expect(90 + dy - 18).toBeGreaterThanOrEqual(80);
  }
});

it("says how wide a label may be, up to the frame or the next obstacle", () => {
  const buttons = { left: 780, right: 1000, top: 0, bottom: 600 };
  for (const { dx, side, room } of fanOut(items(4), { ...ROOM, obstacles: [buttons] })!) {
    if (side === "right") expect(500 + dx + 5.5 + 5 + room).toBeCloseTo(780);
    else expect(500 + dx - 5.5 - 5 - room).toBeCloseTo(8);
  }
});

it("is nothing where the frame is too low or too narrow for all", () => {
  expect(fanOut(items(16), { ...ROOM, y: 80, height: 200 })).toBeNull();
  expect(fanOut(items(2), { ...ROOM, x: 150, width: 300 })).toBeNull();
});

import { expect, it } from "vitest";
import { fanOut } from "./fan-out";

const ROOM = { x: 500, y: 300, width: 1000, height: 600 };
const items = (count: number, radius = 5.5) =>
  Array.from({ length: count }, () => ({ radius, labelWidth: 160 }));

it("gives every event a spot of its own, with room for two lines between those on one side", () => {
  const spots = fanOut(items(9, 20), ROOM);
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
  const [first, second, third, fourth] = fanOut(items(4), ROOM);
  expect(first!.side).toBe("left");
  expect(first!.dy).toBeGreaterThan(second!.dy);
  expect(third!.side).toBe("right");
  expect(third!.dy).toBeLessThan(fourth!.dy);
});

it("stays on the side that has room for labels", () => {
  expect(fanOut(items(4), { ...ROOM, x: 60 }).every(({ side }) => side === "right")).toBe(true);
  expect(fanOut(items(4), { ...ROOM, x: 940 }).every(({ side }) => side === "left")).toBe(true);
});

it("stays inside the frame above and below", () => {
  for (const y of [5, 595]) {
    for (const { dy } of fanOut(items(8), { ...ROOM, y })) {
      expect(y + dy).toBeGreaterThan(0);
      expect(y + dy).toBeLessThan(600);
    }
  }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { roomFor } from "./room-for";

const size = fc.record({
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
});

test("a canvas shows all that is to be seen, spares little, and keeps its size as long as both hold", () => {
  fc.assert(
    fc.property(size, size, (has, seen) => {
      const room = roomFor(has, seen);
      for (const way of ["width", "height"] as const) {
        expect(room[way]).toBeGreaterThanOrEqual(seen[way]);
        expect(room[way]).toBeLessThanOrEqual(seen[way] + 160);
      }
      expect(roomFor(room, seen)).toBe(room);
    }),
  );
});

test("a row that comes and goes over the map leaves its canvas as it is; a window made much smaller does not", () => {
  const had = { width: 792, height: 632 };
  const beside = roomFor(had, { width: 792, height: 590 });
  expect(beside).toBe(had);
  expect(roomFor(beside, had)).toBe(had);
  expect(roomFor(had, { width: 792, height: 400 })).toEqual({ width: 792, height: 400 });
  expect(roomFor(had, { width: 792, height: 640 })).toEqual({ width: 792, height: 640 });
});

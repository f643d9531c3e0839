import { expect, it } from "vitest";
import { CORE } from "./fit-camera";
import { freeCamera } from "./free-camera";
import { frameOf, mercatorX, mercatorY, screenX, screenY } from "./mercator";

const LEGEND = { left: 8, top: 350, right: 290, bottom: 590 };
const at = (width: number, corner: (typeof LEGEND)[]) => {
  const size = { width, height: 600 };
  return frameOf(freeCamera(CORE, size, { all: corner, corner }, 0), width, 600);
};

it("keeps the legend's room free where the map stays nearly as large", () => {
  const frame = at(800, [LEGEND]);
  expect(screenX(frame, mercatorX(CORE[0]))).toBeGreaterThanOrEqual(289.9);
  expect(frame.zoom).toBeCloseTo(at(800, []).zoom, 1);
});

it("does not make the map small for the legend's sake", () => {
  expect(at(420, [LEGEND])).toEqual(at(420, []));
});

it("keeps below the row of controls", () => {
  expect(screenY(at(800, []), mercatorY(CORE[3]))).toBeGreaterThanOrEqual(43.9);
});

it("keeps marks off the legend where they are kept off the edge", () => {
  const size = { width: 800, height: 600 };
  const low = { ...LEGEND, top: 440 };
  const bounds = [57.07, 30.28, 71.57, 36.73] as const;
  const frame = frameOf(freeCamera(bounds, size, { all: [low], corner: [low] }, 24), 800, 600);
  const [x, y] = [screenX(frame, mercatorX(57.07)), screenY(frame, mercatorY(30.28))];
  expect(x > low.right + 15.9 || y < low.top - 15.9).toBe(true);
});

it("keeps what is to be seen whole off the buttons of a phone's map", () => {
  const bounds = [62, 31, 71, 37] as const;
  const frame = frameOf(
    freeCamera(bounds, { width: 390, height: 316 }, { all: [], corner: [] }, 24),
    390,
    316,
  );
  expect(screenX(frame, mercatorX(71))).toBeLessThanOrEqual(390 - 59.9);
});

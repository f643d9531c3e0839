import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitToSize } from "./frame-camera";
import { cameraBetween, eased, momentBetween, type Moment } from "./passage";
import { StageClock } from "./StageClock";
import { stageCommand } from "./stage-keys";

const cameras = fc.record({
  zoom: fc.double({ min: 1, max: 11, noNaN: true }),
  lat: fc.double({ min: -60, max: 75, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const KABUL = { zoom: 6, lat: 34.5, lon: 69.2 };
const MOSCOW = { zoom: 6, lat: 55.8, lon: 37.4 };
const at = (camera: Moment["camera"], from: number): Moment => ({ camera, from, to: from + 30 });

describe("the way from a step to the next", () => {
  test("begins and ends where it should, and is finite between", () => {
    fc.assert(
      fc.property(cameras, cameras, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, progress) => {
        const { zoom, lat, lon } = cameraBetween(a, b, progress);
        for (const value of [zoom, lat, lon]) expect(Number.isFinite(value)).toBe(true);
        expect(cameraBetween(a, b, 0).lat).toBeCloseTo(a.lat, 4);
        expect(cameraBetween(a, b, 1).zoom).toBeCloseTo(b.zoom, 4);
        expect(cameraBetween(a, b, 1).lon).toBeCloseTo(b.lon, 3);
      }),
    );
  });

  test("rises to see both ends where they are far apart", () => {
    expect(cameraBetween(KABUL, MOSCOW, 0.5).zoom).toBeLessThan(5);
  });

  test("moves camera and time by one progress", () => {
    const half = momentBetween(at(KABUL, 0), at(MOSCOW, 100), 0.5);
    expect([half.from, half.to]).toEqual([50, 80]);
    expect(momentBetween(at(KABUL, 0), at(MOSCOW, 100), 1)).toEqual(at(MOSCOW, 100));
    expect([eased(-1), eased(0.5), eased(2)]).toEqual([0, 0.5, 1]);
  });
});

test("the clock shows the end and arrives a frame later, once, and not at all when stopped", () => {
  const frames: ((now: number) => void)[] = [];
  const shown: Moment[] = [];
  const clock = new StageClock({
    show: (moment) => void shown.push(moment),
    requestFrame: (callback) => frames.push(callback),
    cancelFrame: () => (frames.length = 0),
  });
  let arrived = 0;
  const run = (now: number) => frames.splice(0).forEach((frame) => frame(now));
  clock.start(at(KABUL, 0), at(MOSCOW, 100), () => arrived++);
  for (const now of [0, 500, 5_000]) run(now);
  expect([shown.at(0)!.from, shown.at(-1)!.from, arrived]).toEqual([0, 100, 0]);
  run(5_016);
  expect([arrived, frames.length]).toEqual([1, 0]);
  clock.start(at(KABUL, 0), at(MOSCOW, 100), () => arrived++);
  clock.stop();
  run(9_000);
  expect(arrived).toBe(1);
});

test("a smaller map shows as much as the one a step was made on", () => {
  expect(fitToSize(KABUL, [1000, 800], [500, 400]).zoom).toBeCloseTo(5);
  expect(fitToSize(KABUL, [1000, 800], [500, 800]).zoom).toBeCloseTo(5);
  expect(fitToSize(KABUL, [1000, 800], [9000, 8000]).zoom).toBeCloseTo(6.75);
  expect(fitToSize(KABUL, null, [500, 400])).toBe(KABUL);
});

describe("a key on the stage", () => {
  const press = (key: string, more = {}) => ({
    ...{ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
    ...more,
  });
  const within = (...selectors: string[]) => ({
    closest: (asked: string) => (selectors.some((one) => asked.includes(one)) ? {} : null) as Element | null,
  });

  test("goes on, back, to either end, to the notes and out", () => {
    const commands = ["ArrowRight", "PageDown", "PageUp", "Home", "End", "S", "Escape", "x"].map((key) =>
      stageCommand(press(key), null, false),
    );
    expect(commands).toEqual(["next", "next", "back", "first", "last", "notes", "close", null]);
    expect(stageCommand(press("ArrowRight", { ctrlKey: true }), null, false)).toBeNull();
  });

  test("belongs to a field, a slider and a map reached by keyboard; pages turn all the same", () => {
    expect(stageCommand(press("s"), within("input"), false)).toBeNull();
    expect(stageCommand(press("ArrowRight"), within("slider"), false)).toBeNull();
    expect(stageCommand(press("ArrowRight"), within("application"), false)).toBeNull();
    expect(stageCommand(press("ArrowRight"), within("application"), true)).toBe("next");
    expect(stageCommand(press("PageDown"), within("application"), false)).toBe("next");
  });
});

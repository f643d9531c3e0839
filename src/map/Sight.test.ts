import { describe, expect, it } from "vitest";
import { frameOf, mercatorX, mercatorY } from "./geo/mercator";
import { Sight } from "./Sight";

const NOTHING = { all: [], corner: [] };

function sightOf(width: number, height: number) {
  const container = { clientWidth: width, clientHeight: height } as HTMLElement;
  const sight = new Sight({ container, obstacles: NOTHING, home: [60, 30, 70, 40], compact: false });
  const resize = (to: number) => {
    Object.assign(container, { clientWidth: to });
    sight.measure();
  };
  return { sight, resize };
}

describe("where a map looks that nobody has moved", () => {
  it("is the home of its data, and the camera that is asked for when one is", () => {
    const { sight } = sightOf(800, 600);
    expect(sight.fitted(null)).toEqual(sight.home);
    const asked = { zoom: 3, lat: 1, lon: 2 };
    expect(sight.fitted(asked)).toEqual(asked);
  });

  it("is outgrown by a change of width, not by a scroll bar", () => {
    const { sight, resize } = sightOf(800, 600);
    sight.fitted(null);
    resize(785);
    expect(sight.isOutgrown).toBe(false);
    resize(500);
    expect(sight.isOutgrown).toBe(true);
    sight.fitted(null);
    expect(sight.isOutgrown).toBe(false);
  });
});

describe("whether a spot is in sight", () => {
  const { sight } = sightOf(800, 600);
  const frame = frameOf({ zoom: 5, lat: 35, lon: 65 }, 800, 600);
  const middle = { x: mercatorX(65), y: mercatorY(35) };

  it("is so in the middle, and not at the edge", () => {
    expect(sight.shows(middle, frame)).toBe(true);
    expect(sight.shows({ ...middle, x: middle.x + 390 / frame.scale }, frame)).toBe(false);
  });

  it("is not so under what stands over the map", () => {
    sight.obstacles = { all: [{ left: 380, top: 280, right: 420, bottom: 320 }], corner: [] };
    expect(sight.shows(middle, frame)).toBe(false);
  });
});

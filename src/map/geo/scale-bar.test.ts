import { expect, it } from "vitest";
import { acrossWords, scaleBar } from "./scale-bar";

it("gives the longest round distance that fits", () => {
  const bar = scaleBar(5, 34, 110);
  expect(bar.label).toBe("200 km");
  expect(bar.length).toBeLessThanOrEqual(110);
  expect(bar.length).toBeGreaterThan(55);
});

it("stands for more towards the equator, where a px is more metres", () => {
  const near = scaleBar(4, 0, 100);
  const far = scaleBar(4, 60, 100);
  expect(parseFloat(near.label) / near.length).toBeGreaterThan(parseFloat(far.label) / far.length);
});

it("says metres when zoomed in, and groups thousands", () => {
  expect(scaleBar(15, 34, 100).label).toBe("100 m");
  expect(scaleBar(0.5, 0, 110).label).toBe("5,000 km");
});

it("says how far it is across some pixels, to two digits", () => {
  expect(acrossWords(0, 0, 16)).toBe("about 1,300 km");
  expect(acrossWords(9, 60, 16)).toBe("about 1.2 km");
  expect(acrossWords(11, 0, 16)).toBe("about 610 m");
});

import { describe, expect, it } from "vitest";
import { Taken, boxAround, overlaps, sameBoxes, type Box } from "./boxes";
import { placeBaseLabels } from "./place-base-labels";
import { placeNotes } from "./place-notes";
import { fitText, setText } from "./place-text";
import type { BaseLabel } from "./read-labels";
import { TEXT, trackingOf } from "./text-style";
import { frameOf, mercatorX, mercatorY } from "../geo/mercator";
import { sketchMark } from "../marks/marks.fixture";

const measure = (text: string) => text.length * 6;
const LINES = [{ text: "Kabul", style: TEXT.title }];
const FRAME = frameOf({ zoom: 4, lat: 34, lon: 69 }, 600, 400);
const label = (text: string, kind: BaseLabel["kind"], rank: number, lon = 69, lat = 34): BaseLabel => ({
  text,
  kind,
  rank,
  x: mercatorX(lon),
  y: mercatorY(lat),
});

describe("room", () => {
  it("is taken wherever boxes overlap, across the grid's cells too", () => {
    const taken = new Taken();
    taken.add({ left: 90, top: 90, right: 300, bottom: 110 });
    expect(taken.hits(boxAround(200, 100, 3))).toBe(true);
    expect(taken.hits(boxAround(200, 130, 3))).toBe(false);
  });
  it("is equal only box for box", () => {
    expect(sameBoxes([boxAround(1, 1, 1)], [boxAround(1, 1, 1)])).toBe(true);
    expect(sameBoxes([boxAround(1, 1, 1)], [])).toBe(false);
  });
});

describe("text", () => {
  it("goes to the first side that is free", () => {
    const taken = boxAround(130, 100, 20);
    const placed = fitText(LINES, 100, 100, ["right", "left"], 5, measure, (box) => !overlaps(box, taken));
    expect(placed?.align).toBe("right");
    expect(placed!.box.right).toBeLessThanOrEqual(95);
  });
  it("is left out where nothing is free", () => {
    expect(fitText(LINES, 100, 100, ["right", "left", "above", "below"], 5, measure, () => false)).toBeNull();
  });
  it("sets lines one under the other", () => {
    const { lines, box } = setText([...LINES, ...LINES], 0, 0, "centre", 0, measure);
    expect(lines[1]!.y - lines[0]!.y).toBeCloseTo(TEXT.title.size * 1.2);
    expect(box.right - box.left).toBe(30);
  });
  it("never tracks Arabic script", () => {
    expect(trackingOf("کابل", TEXT.country)).toBe(0);
    expect(trackingOf("KABUL", TEXT.country)).toBeGreaterThan(0);
  });
});

function placeBase(labels: BaseLabel[], covered = false) {
  const taken: Box[] = [];
  return placeBaseLabels(labels, {
    frame: FRAME,
    measure,
    isFree: (box) => !taken.some((other) => overlaps(box, other)),
    take: (box) => taken.push(box),
    written: new Set(["Written"]),
    coveredBy: (x, y) => (covered ? { x, y, radius: 20 } : null),
  });
}

describe("names of the basemap", () => {
  it("appear from their rank's zoom on, countries in capitals", () => {
    const { texts } = placeBase([label("Afghanistan", "country", 3), label("Ghazni", "city", 7, 75)]);
    expect(texts.map(({ lines }) => lines[0]!.text)).toEqual(["AFGHANISTAN"]);
  });
  it("are not written twice, nor over one another", () => {
    const { texts } = placeBase([
      label("Written", "city", 1),
      label("A", "country", 2),
      label("B", "country", 3),
    ]);
    expect(texts.map(({ lines }) => lines[0]!.text)).toEqual(["A"]);
  });
  it("stand clear of a mark that covers their town, without a dot", () => {
    const { texts, dots } = placeBase([label("Kabul", "capital", 3)], true);
    expect(dots).toHaveLength(0);
    expect(texts[0]!.box.left).toBeGreaterThanOrEqual(FRAME.width / 2 + 20);
  });
});

describe("notes on whole places", () => {
  const note = {
    place: "af",
    name: "Afghanistan",
    isCountry: true,
    x: mercatorX(69),
    y: mercatorY(34),
    kinds: "operates",
  };
  it("put the count beside the name", () => {
    const badge = sketchMark({ place: "af", form: "badge" });
    const { badges, texts, written } = placeNotes(
      [{ ...note, badge, width: 0 }],
      FRAME,
      measure,
      () => true,
      () => {},
    );
    expect(badges[0]!.x).toBeGreaterThan(texts[0]!.x);
    expect(texts[0]!.lines.map(({ text }) => text)).toEqual(["AFGHANISTAN", "operates"]);
    expect(written.has("Afghanistan")).toBe(true);
  });
  it("leave out areas too small to see", () => {
    const small = { ...note, badge: null, width: 1e-6 };
    expect(
      placeNotes(
        [small],
        FRAME,
        measure,
        () => true,
        () => {},
      ).texts,
    ).toHaveLength(0);
  });
});

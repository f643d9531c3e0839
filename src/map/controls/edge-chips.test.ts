import { expect, it } from "vitest";
import { edgeChips } from "./edge-chips";
import { frameOf, mercatorX, mercatorY } from "../geo/mercator";
import { overlaps } from "../labels/boxes";
import { sketchMark } from "../marks/marks.fixture";

const FRAME = frameOf({ zoom: 5, lat: 33, lon: 66 }, 600, 400);
const at = (place: string, lon: number, lat: number, best: number, row: number) =>
  sketchMark({
    place,
    x: mercatorX(lon),
    y: mercatorY(lat),
    rows: [{ row, certain: true }],
    killed: { low: best, best, high: best, open: false, known: 1, unknown: 0 },
  });
const MOSCOW = at("moscow", 37.4, 55.8, 144, 1);
const KABUL = at("kabul", 69.2, 34.5, 272, 2);
const SMALL = at("small", 100, 0, 1, 3);
const chips = (selected: number | null, obstacles: Parameters<typeof edgeChips>[4] = []) =>
  edgeChips([KABUL, MOSCOW, SMALL], FRAME, selected, (mark) => mark.place, obstacles, 28);

it("points at what is large and outside the map, and at nothing inside it", () => {
  expect(chips(null)).toMatchObject([{ mark: MOSCOW, arrow: "↖", x: 12, y: 12 }]);
});

it("points at the selected event however small it is", () => {
  expect(chips(3).map(({ mark }) => mark.place)).toEqual(["small", "moscow"]);
});

it("slides clear of the controls", () => {
  const controls = { left: 0, top: 0, right: 400, bottom: 60 };
  const [chip] = chips(null, [controls]);
  expect(chip && overlaps(chip.box, { ...controls, right: 396, bottom: 56 })).toBe(false);
});

it("points at what is under the controls of a small map only where that is large", () => {
  const small = frameOf({ zoom: 5, lat: 33, lon: 66 }, 390, 300);
  const near = at("near", 66, 33, 3, 4);
  const over = { left: 150, top: 100, right: 260, bottom: 200 };
  const places = (marks: Parameters<typeof edgeChips>[0], frame = small) =>
    edgeChips(marks, frame, null, (mark) => mark.place, [over], 28).map(({ mark }) => mark.place);
  expect(places([near])).toEqual([]);
  expect(places([at("large", 66, 33, 60, 4)])).toEqual(["large"]);
  const wide = frameOf({ zoom: 5, lat: 33, lon: 66 }, 500, 300);
  expect(places([near], wide)).toEqual(["near"]);
});

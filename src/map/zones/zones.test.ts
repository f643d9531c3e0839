import { expect, it } from "vitest";
import { activeAreas, drawnAreas } from "./active-areas";
import { areaSpots, pickSpots } from "./area-spots";
import { nextArea, pickAreas } from "./pick-areas";
import { ringsOf } from "../geo/rings";
import { frameOf, mercatorX, mercatorY } from "../geo/mercator";
import { dayOf } from "../../model/day";
import type { AreaKind, AtlasArea, AtlasPlace } from "../../model/schema";
import { ALL_TIME } from "../../table/window";

const area = (
  id: string,
  kind: AreaKind,
  geometryId: string | null,
  start: string | null,
  end: string | null,
): AtlasArea =>
  ({
    id,
    kind,
    geometryId,
    place: geometryId ?? "kabul",
    date: { edtf: "", start, end, certainty: "certain" },
  }) as AtlasArea;
const AREAS = [
  area("a", "operates", "large", "2015-01-01", "2016-12-31"),
  area("b", "operates", "large", null, "2024-04-30"),
  area("c", "hides", "small", "2021-08-01", null),
];

it("shows areas whose time touches the window, and only kinds that are switched on", () => {
  const window = { from: dayOf(2020), to: dayOf(2020, 12, 31) };
  expect(activeAreas(AREAS, window, new Set()).map(({ id }) => id)).toEqual(["b"]);
  expect(activeAreas(AREAS, ALL_TIME, new Set<AreaKind>(["operates"])).map(({ id }) => id)).toEqual(["c"]);
});

it("draws a kind once on an outline, as the chosen area if that is one of them", () => {
  expect(drawnAreas(AREAS, null).map(({ id }) => id)).toEqual(["a", "c"]);
  expect(drawnAreas(AREAS, "b").map(({ id }) => id)).toEqual(["b", "c"]);
});

const box = (side: number) =>
  ringsOf({
    type: "Feature",
    properties: {},
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [60, 30],
          [60 + side, 30],
          [60 + side, 30 + side],
          [60, 30 + side],
          [60, 30],
        ],
      ],
    },
  });
const OUTLINES = new Map([
  ["large", box(20)],
  ["small", box(5)],
]);

it("picks the smallest area first, then the next one under it", () => {
  const under = pickAreas(AREAS, OUTLINES, mercatorX(62), mercatorY(32));
  expect(under.map(({ id }) => id)).toEqual(["c", "a", "b"]);
  expect(nextArea(under, null)?.id).toBe("c");
  expect(nextArea(under, "c")?.id).toBe("a");
  expect(nextArea(under, "b")?.id).toBe("c");
  expect(nextArea([], "b")).toBeNull();
});

it("draws an area without an outline at its place, where it can be picked", () => {
  const places = new Map([["kabul", { lon: 69.17, lat: 34.53 } as AtlasPlace]]);
  const spots = areaSpots([...AREAS, area("d", "operates", null, null, null)], places);
  expect(spots.map((spot) => spot.area.id)).toEqual(["d"]);
  const frame = frameOf({ zoom: 6, lat: 34.53, lon: 69.17 }, 400, 300);
  expect(pickSpots(spots, frame, 205, 145)).toHaveLength(1);
  expect(pickSpots(spots, frame, 230, 145)).toHaveLength(0);
});

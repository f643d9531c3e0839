import { expect, it } from "vitest";
import { describeHit } from "./describe-hit";
import { sketchMark } from "./marks.fixture";
import type { AtlasEvent } from "../../model/schema";

const event = {
  ...{ id: "r2", title: "Armed clash", type: "attack", killed: null },
  date: { edtf: "2021-05-03", start: "2021-05-03", end: "2021-05-03", certainty: "certain" },
} as AtlasEvent;
const place = { id: "p", lat: 34.5, lon: 69.25, precision: "city", admin1: "Kabul", country: null } as const;
const lines = (name: string, admin1: string | null = "Kabul") =>
  describeHit(
    { mark: sketchMark({}), row: { row: 0, certain: true }, x: 0, y: 0, radius: 5 },
    () => "",
    () => ({ ...event, place: { ...place, name, admin1 } }),
  );

it("says where an event of a file is, though the file does not name its place", () => {
  expect(lines("Paghman")).toContain("Paghman, known to the city");
  expect(lines("")).toContain("Kabul, known to the city");
  expect(lines("", null)).toContain("34.500, 69.250, known to the city");
});

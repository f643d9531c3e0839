import { expect, it } from "vitest";
import { leftOutOfShape } from "./left-out";
import { sketchTable } from "../marks/marks.fixture";
import { NO_FILTERS } from "../../model/filters";
import type { Shape } from "../../model/shape";
import { failBits } from "../../table/filter";

const NOWHERE: Shape = [
  [0, 0],
  [1, 0],
  [1, 1],
];
const { table } = sketchTable([
  { place: ["kabul", "city", 69.17, 34.53] },
  { place: ["nangarhar", "province", 70.5, 34.2] },
  { place: ["afghanistan", "country", 66, 34] },
  { type: "arrest" },
]);
const WINDOW = { from: 0, to: 1e6 };
const leftOut = (filters: Partial<typeof NO_FILTERS>) =>
  leftOutOfShape(table, WINDOW, failBits(table, { ...NO_FILTERS, shape: NOWHERE, ...filters })).length;

it("names what no area can hold, not what lies elsewhere", () => {
  expect(leftOut({})).toBe(2);
});

it("does not blame the area for what another filter turns away", () => {
  expect(leftOut({ type: ["attack"] })).toBe(1);
});

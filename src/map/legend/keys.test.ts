import { expect, it } from "vitest";
import { eventsOf, isChosen, toggledTogether } from "./key-counts";
import { POINT_SIGNS, PRECISION_SIGNS } from "./precision-signs";
import { PLACE_PRECISIONS, isOutlined, isPoint } from "../../model/precision";
import type { Group } from "../../table/group";

const group = (value: string, certain: number, possible: number) =>
  ({ value, certain: { events: certain }, possible: { events: possible } }) as Group;

it("adds certain to certain and possible to possible, never one to the other", () => {
  const groups = [group("site", 3, 1), group("city", 10, 2), group("country", 40, 9)];
  expect(eventsOf(groups, ["site", "city"])).toEqual({ certain: 13, possible: 3 });
  expect(eventsOf(groups, ["none"])).toEqual({ certain: 0, possible: 0 });
});

it("switches values on together, and off only where all were on", () => {
  expect(toggledTogether(["province"], ["site", "city"])).toEqual(["province", "site", "city"]);
  expect(toggledTogether(["site"], ["site", "city"])).toEqual(["site", "city"]);
  expect(toggledTogether(["site", "city"], ["site", "city"])).toEqual([]);
  expect(isChosen(["site"], ["site", "city"])).toBe(false);
});

it("has one sign for every precision, and a point only for what may be one", () => {
  expect(PRECISION_SIGNS.flatMap(({ values }) => values)).toEqual([...PLACE_PRECISIONS]);
  for (const { sign, values } of PRECISION_SIGNS) {
    expect(values.every(isPoint)).toBe(sign === "point");
    expect(values.every(isOutlined)).toBe(sign === "outline");
  }
});

it("says of every precision whether events that stand in columns alone are drawn", () => {
  expect(POINT_SIGNS.flatMap(({ values }) => values)).toEqual([...PLACE_PRECISIONS]);
  for (const { sign, values } of POINT_SIGNS) {
    expect(values.every(isPoint)).toBe(sign === "point");
    expect(values.every(isOutlined)).toBe(sign === "around");
  }
});

import { expect, it } from "vitest";
import { areaGroups } from "./area-groups";
import { touches } from "../session/dated";
import { dayOf } from "../model/day";
import type { AtlasArea } from "../model/schema";
import { ALL_TIME } from "../table/window";

const window = { from: dayOf(2021, 1, 1), to: dayOf(2021, 12, 31) };

it("counts an open end as reaching the window, and one day in common as touching it", () => {
  expect(touches({ start: null, end: "2021-01-01" }, window)).toBe(true);
  expect(touches({ start: "2021-12-31", end: null }, window)).toBe(true);
  expect(touches({ start: null, end: "2020-12-31" }, window)).toBe(false);
  expect(touches({ start: "2022-01-01", end: "2022-02-01" }, window)).toBe(false);
  expect(touches({ start: "1992-01-01", end: "1992-02-01" }, ALL_TIME)).toBe(true);
});

it("groups areas by kind, those of the window and of the focus actor first, and leaves empty kinds out", () => {
  const area = (name: string, kind: string, start: string, actor = "other") =>
    ({ name, kind, actor, date: { start, end: start } }) as unknown as AtlasArea;
  const areas = [
    area("b", "hides", "2019-01-01", "focus"),
    area("c", "hides", "2021-05-01"),
    area("d", "hides", "2021-05-01", "focus"),
    area("a", "operates", "2021-05-01"),
  ];
  const told = areaGroups(areas, window, "focus").map(({ kind, areas }) => [
    kind,
    ...areas.map((one) => `${one.area.name} ${one.inWindow}`),
  ]);
  expect(told).toEqual([
    ["operates", "a true"],
    ["hides", "d true", "c true", "b false"],
  ]);
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sliceOf } from "./slice";
import { dayOf } from "../../model/day";
import type { Atlas } from "../../model/schema";
import { atlasByRule } from "../../table/apply-rule";
import { buildTable } from "../../table/build-table";
import { collectRows } from "../../table/rows";

const published = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as Atlas;

function slice2021(rule: "specific" | "graded") {
  const atlas = atlasByRule(published, rule);
  const table = buildTable(atlas);
  const events = new Map(atlas.events.map((event) => [event.id, event]));
  const window = { from: dayOf(2021), to: dayOf(2021, 12, 31) };
  const visible = collectRows(table, window, () => true);
  const eventAt = (row: number) => events.get(table.ids[row]!)!;
  return {
    slice: sliceOf({ data: { atlas: published }, visible, eventAt, view: { rule } }, ""),
    visible,
    eventAt,
  };
}

it("holds the events in view in time order, and says which lie only possibly in it", () => {
  const { slice, visible, eventAt } = slice2021("specific");
  expect(slice.atlas.events).toEqual([...visible.rows].map(eventAt));
  const certain = [...visible.certain].filter((flag) => flag === 1).length;
  expect(slice.possible.size).toBe(visible.count - certain);
  expect(slice.possible.size).toBeGreaterThan(0);
});

it("holds all that these name and nothing else", () => {
  const { atlas } = slice2021("specific").slice;
  expect(new Set(atlas.reports.map(({ event }) => event))).toEqual(new Set(atlas.events.map(({ id }) => id)));
  const documents = new Set(atlas.reports.map(({ document }) => document));
  expect(atlas.documents.map(({ id }) => id)).toEqual([...documents].sort());
  const actors = new Set(atlas.actors.map(({ id }) => id));
  for (const { parent } of atlas.actors) expect(parent === null || actors.has(parent)).toBe(true);
  expect(actors.size).toBeLessThan(published.actors.length);
  const places = new Set(atlas.places.map(({ id }) => id));
  for (const { place } of atlas.events) expect(place === null || places.has(place.id)).toBe(true);
  expect(atlas.focus.places.every((id) => places.has(id))).toBe(true);
  expect([atlas.areas, atlas.figures, atlas.relations, atlas.disputes]).toEqual([[], [], [], []]);
});

it("holds the numbers that the reader's rule counts", () => {
  const [specific, graded] = [slice2021("specific").slice, slice2021("graded").slice];
  const killed = ({ atlas, counted }: typeof specific) =>
    atlas.events.map((event) => (counted?.get(event.id) ?? event).killed?.best ?? null);
  expect(graded.atlas.events).toEqual(specific.atlas.events);
  expect(killed(graded)).not.toEqual(killed(specific));
  expect(graded.rule).toBe("graded");
});

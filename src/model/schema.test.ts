import * as v from "valibot";
import { expect, test } from "vitest";
import { AtlasSchema } from "./schema";

const Killed = AtlasSchema.entries.events.item.entries.killed;
const number = { low: 3, best: 3, high: 3, words: "three", from: "r" };

test("a number of people that the columns cannot hold is refused in words, and not counted as another", () => {
  const most = 2_147_483_647;
  expect(v.is(Killed, { ...number, best: most, high: most })).toBe(true);
  for (const bound of ["low", "best", "high"] as const) {
    const { success, issues } = v.safeParse(Killed, { ...number, [bound]: most + 1 });
    expect([success, issues?.[0]?.message]).toEqual([false, "a number of people, 2,147,483,647 at most"]);
  }
});

test("a latitude without a longitude is no place on the map, and refused in words", () => {
  const Place = AtlasSchema.entries.events.item.entries.place;
  const place = { id: "p", name: "P", precision: "city", admin1: null, country: "AF" };
  expect(v.is(Place, { ...place, lat: 34, lon: 69 })).toBe(true);
  expect(v.is(Place, { ...place, lat: null, lon: null })).toBe(true);
  for (const half of [
    { lat: 34, lon: null },
    { lat: null, lon: 69 },
  ]) {
    const { success, issues } = v.safeParse(Place, { ...place, ...half });
    expect([success, issues?.[0]?.message]).toEqual([false, "a latitude and a longitude, or neither"]);
    const known = { ...place, names: {}, aka: [], origin: "read off", geometryId: null };
    expect(v.is(AtlasSchema.entries.places.item, { ...known, lat: 34, lon: 69 })).toBe(true);
    expect(v.is(AtlasSchema.entries.places.item, { ...known, ...half })).toBe(false);
  }
});

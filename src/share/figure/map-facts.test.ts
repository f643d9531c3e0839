import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadedOf, sessionOf as sessionOfData } from "./figure.fixture";
import { legendOf } from "./legend";
import { mapFacts } from "./map-facts";
import { frameOf } from "../../map/geo/mercator";
import type { Atlas } from "../../model/schema";
import type { Session } from "../../session/Session.svelte";
import { testAtlas } from "../../table/atlas.fixture";
import { buildTable } from "../../table/build-table";
import { openRows } from "../../table/open-rows";
import { packedOf } from "../../table/rows.fixture";
import { windowRows } from "../../table/window-rows";
import { ALL_TIME } from "../../table/window";
import { NO_FILTERS } from "../../model/filters";
import { EVENTS_AS, type EventsAs, type PointsAs } from "../../view/view";

const atlas = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as Atlas;
const table = buildTable(atlas);
const places = new Map(atlas.places.map((place) => [place.id, place]));

function sessionOf(eventsAs: EventsAs | null): Session {
  const fails = new Uint16Array(table.count);
  const visible = windowRows({ table, window: ALL_TIME, fails, count: table.count });
  const view = { eventsAs, hidden: [], ties: false, filters: NO_FILTERS };
  const own = { data: { atlas }, atlas, table, window: ALL_TIME, fails, visible, view, index: { places } };
  return { ...own, groups: () => [], drawnAs: () => null } as unknown as Session;
}

/** So many events of somebody's file, all on one spot; its map draws them so. */
function rowsSession(count: number, drawnAs: PointsAs | null): Session {
  const NONE = { low: NaN, best: NaN, high: NaN };
  const slot = (row: number) => ({
    ...{ row, key: "", type: "attack" as const, subtype: "", start: 1, end: 1, lat: 34, lon: 69 },
    ...{ precision: "city" as const, place: "", admin1: "", country: "" },
    ...{ parties: [], roles: [], sources: [], killed: NONE, wounded: NONE },
  });
  const rows = openRows(packedOf(Array.from({ length: count }, (_, row) => slot(row))));
  const data = { ...loadedOf(testAtlas({ focus: { actor: "", places: [] } })), rows };
  return Object.assign(sessionOfData(data), { drawnAs: () => drawnAs });
}

it("a figure draws events as the page does where their number leaves that open, else as their number suggests", () => {
  const as = (count: number, drawn: PointsAs | null) => mapFacts(rowsSession(count, drawn), null).points?.as;
  expect(as(50_000, "density")).toBe("density");
  expect(as(50_000, "points")).toBe("points");
  expect(as(50_000, null)).toBe("points");
  expect(as(61_000, null)).toBe("density");
});

const frame = fc
  .record({
    zoom: fc.double({ min: 1, max: 8, noNaN: true }),
    lat: fc.double({ min: 10, max: 60, noNaN: true }),
    lon: fc.double({ min: 20, max: 90, noNaN: true }),
  })
  .map((camera) => frameOf(camera, 800, 500));

it("in whatever way events are drawn, those drawn, outside, too vague and without a place are all there are", () => {
  const signs = mapFacts(sessionOf("signs"), null);
  fc.assert(
    fc.property(fc.constantFrom(...EVENTS_AS), fc.option(frame), (as, seen) => {
      const { drawn, outside, wide, unplaced, points } = mapFacts(sessionOf(as), seen);
      expect(drawn + outside + wide + unplaced).toBe(atlas.events.length);
      expect([wide, unplaced]).toEqual([signs.wide, signs.unplaced]);
      expect(points?.as ?? "signs").toBe(as);
    }),
  );
});

it("a figure's legend tells each sign once, those of areas beside those of points", () => {
  for (const as of EVENTS_AS) {
    const session = sessionOf(as);
    const entries = legendOf(session, mapFacts(session, null));
    const said = entries.map(({ kind, label }) => `${kind}: ${label}`);
    expect(new Set(said).size).toBe(said.length);
    expect(said).toContain("outline: known to the area only");
    expect(said).toContain("badge: known to the country only");
    expect(said.some((one) => one.startsWith("density"))).toBe(as === "density");
    expect(said.includes("count: events near each other")).toBe(as === "clusters");
  }
});

import type { Mark } from "./mark";
import type { AtlasEvent } from "../../model/schema";
import { testAtlas } from "../../table/atlas.fixture";
import { buildTable } from "../../table/build-table";
import type { EventTable } from "../../table/event-table";
import type { RowSet } from "../../table/rows";

/** What a test says of an event; the rest is filled in. */
export interface EventSketch {
  type?: AtlasEvent["type"];
  place?: [
    id: string,
    precision: NonNullable<AtlasEvent["place"]>["precision"],
    lon: number | null,
    lat: number,
    admin1?: string,
  ];
  killed?: [low: number | null, best: number | null, high: number | null];
  date?: [start: string | null, end: string | null];
  certain?: boolean;
}

/** A table of made-up events with all their rows, for tests only. */
export function sketchTable(sketches: readonly EventSketch[]): {
  table: EventTable;
  rows: RowSet;
  eventAt: (row: number) => AtlasEvent;
} {
  const events = sketches.map(sketchEvent);
  const table = buildTable(testAtlas({ events }));
  const certain = new Map(events.map((event, i) => [event.id, sketches[i]!.certain ?? true]));
  const rows = {
    count: table.count,
    rows: Uint32Array.from(table.ids.keys()),
    certain: Uint8Array.from(table.ids, (id) => (certain.get(id) ? 1 : 0)),
  };
  return { table, rows, eventAt: (row) => events.find(({ id }) => id === table.ids[row])! };
}

function sketchEvent(
  { type = "attack", place, killed, date = ["2021-05-01", "2021-05-31"] }: EventSketch,
  i: number,
): AtlasEvent {
  const [low, best, high] = killed ?? [null, null, null];
  const [id, precision, lon, lat, admin1] = place ?? [];
  return {
    id: `e${String(i).padStart(2, "0")}`,
    title: `Event ${i}`,
    type,
    subtype: "bombing",
    date: {
      edtf: date[0] === null ? `../${date[1]}` : "2021-05",
      start: date[0],
      end: date[1],
      certainty: "certain",
    },
    place: id
      ? {
          id,
          name: id,
          precision,
          lat: lon === null ? null : lat,
          lon,
          admin1: admin1 ?? null,
          country: null,
        }
      : null,
    actors: [],
    killed: killed ? { low, best, high, words: "", from: "r" } : null,
    wounded: null,
    arrested: null,
    reports: [],
  } as unknown as AtlasEvent;
}

/** A mark with only what a test is about. */
export function sketchMark(part: Partial<Mark>): Mark {
  return {
    place: "p",
    places: [part.place ?? "p"],
    form: "point",
    lon: 0,
    lat: 0,
    x: 0.5,
    y: 0.5,
    rows: [{ row: 0, certain: true }],
    type: "attack",
    killed: { low: 0, best: 0, high: 0, open: false, known: 0, unknown: 0 },
    possible: false,
    possibleCount: 0,
    radius: 5.5,
    hollow: false,
    ...part,
  };
}

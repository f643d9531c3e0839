import { countColumn, dictionaryColumn, listColumn } from "./columns";
import type { EventTable } from "./event-table";
import { SIDES, doersOf, focusFamily, sideOf } from "./side";
import { intervalOf } from "../model/edtf";
import { EVENT_TYPES } from "../model/event-type";
import { PLACE_PRECISIONS } from "../model/precision";
import type { Atlas, AtlasEvent } from "../model/schema";

/** Puts an atlas's events into columns. O(n log n) for the sort by time, else O(n). */
export function buildTable(atlas: Atlas): EventTable {
  const events = [...atlas.events].sort(byTime);
  const family = focusFamily(atlas.focus.actor, atlas.actors);
  const documentOf = new Map(atlas.reports.map((report) => [report.id, report.document]));
  const start = Int32Array.from(events, (event) => intervalOf(event.date).start);
  const end = Int32Array.from(events, (event) => intervalOf(event.date).end);
  return {
    count: events.length,
    ids: events.map((event) => event.id),
    start,
    end,
    spans: Uint32Array.from([...events.keys()].filter((row) => end[row]! > start[row]!)),
    type: Uint8Array.from(events, (event) => EVENT_TYPES.indexOf(event.type)),
    side: Uint8Array.from(events, (event) => SIDES.indexOf(sideOf(event, family))),
    precision: Uint8Array.from(events, (event) => PLACE_PRECISIONS.indexOf(event.place?.precision ?? "none")),
    lat: Float64Array.from(events, (event) => event.place?.lat ?? NaN),
    lon: Float64Array.from(events, (event) => event.place?.lon ?? NaN),
    place: dictionaryColumn(events.map((event) => event.place?.id ?? null)),
    admin1: dictionaryColumn(events.map((event) => event.place?.admin1 ?? null)),
    country: dictionaryColumn(events.map((event) => event.place?.country ?? null)),
    actor: listColumn(events.map((event) => event.actors.map((actor) => actor.id))),
    doer: listColumn(events.map(doersOf)),
    document: listColumn(events.map((event) => event.reports.map((id) => documentOf.get(id)!))),
    killed: countColumn(events.map((event) => event.killed)),
    wounded: countColumn(events.map((event) => event.wounded)),
    arrested: countColumn(events.map((event) => event.arrested)),
  };
}

function byTime(a: AtlasEvent, b: AtlasEvent): number {
  const [one, other] = [intervalOf(a.date), intervalOf(b.date)];
  return one.start - other.start || one.end - other.end || (a.id < b.id ? -1 : 1);
}

import { countColumn, dictionaryColumn, listColumn } from "./columns";
import type { EventTable } from "./event-table";
import { textFields } from "./event-text";
import { partyCoder } from "./party-coder";
import { SIDES, doersOf, focusFamily, sideOf } from "../model/side";
import { textSearch } from "./text-index";
import { intervalOf } from "../model/edtf";
import { EVENT_TYPES } from "../model/event-type";
import type { HarmMeasure } from "../model/measure";
import { PLACE_PRECISIONS } from "../model/precision";
import type { Atlas, AtlasDocument, AtlasEvent, AtlasReport } from "../model/schema";

/** The table of an atlas, which has its events as objects too. */
export interface AtlasTable extends EventTable {
  ids: string[];
}

/** Puts an atlas's events into columns. O(n log n) for the sort by time, else O(n). */
export function buildTable(atlas: Atlas): AtlasTable {
  const dated = atlas.events.map((event) => ({ event, ...intervalOf(event.date) })).sort(byTime);
  const events = dated.map(({ event }) => event);
  const family = focusFamily(atlas.focus.actor, atlas.actors);
  const reports = new Map(atlas.reports.map((report) => [report.id, report]));
  const grades = new Map(atlas.documents.map((document) => [document.id, document.grade]));
  const fields = textFields(atlas);
  const tellers = events.map((event) => event.reports.flatMap((id) => reports.get(id) ?? []));
  const actor = listColumn(events.map((event) => event.actors.map(({ id }) => id)));
  const role = listColumn(events.map((event) => event.actors.map(({ role }) => role)));
  const start = Int32Array.from(dated, (one) => one.start);
  const end = Int32Array.from(dated, (one) => one.end);
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
    actor,
    role,
    parties: partiesOf(events, actor.values, role.values),
    doer: listColumn(events.map(doersOf)),
    document: listColumn(tellers.map((own) => own.map(({ document }) => document))),
    status: listColumn(tellers.map((own) => own.map(({ status }) => status))),
    grade: listColumn(tellers.map((own) => own.map((report) => gradeOf(report, grades)))),
    dataset: dictionaryColumn(events.map(() => null)),
    text: textSearch(events.map((event) => fields(event).map(({ text }) => text))),
    ...numberColumns(events),
    outlines: true,
  };
}

/** A table with the numbers of these events instead of its own; every other column is shared. O(n). */
export function withNumbers<T extends EventTable>(
  table: T,
  events: Pick<ReadonlyMap<string, AtlasEvent>, "get">,
): T {
  const rows = Array.from({ length: table.count }, (_, row) => events.get(table.ids.at(row)!)!);
  return { ...table, ...numberColumns(rows) };
}

function numberColumns(events: readonly Pick<AtlasEvent, HarmMeasure>[]): Pick<EventTable, HarmMeasure> {
  return {
    killed: countColumn(events.map((event) => event.killed)),
    wounded: countColumn(events.map((event) => event.wounded)),
    arrested: countColumn(events.map((event) => event.arrested)),
  };
}

function partiesOf(
  events: readonly AtlasEvent[],
  actors: readonly string[],
  roles: readonly string[],
): EventTable["parties"] {
  const [actorCode, roleCode] = [actors, roles].map(
    (values) => new Map(values.map((value, code) => [value, code])),
  ) as [Map<string, number>, Map<string, number>];
  const coder = partyCoder();
  const lists = events.map((event) =>
    coder.of(
      event.actors.map(({ id }) => actorCode.get(id)!),
      event.actors.map(({ role }) => roleCode.get(role)!),
    ),
  );
  return coder.packed(lists);
}

/** A report's grade as one word: its document's reliability, and its own credibility where it has one. */
function gradeOf(
  report: Pick<AtlasReport, "document" | "grade">,
  grades: ReadonlyMap<string, AtlasDocument["grade"]>,
): string {
  const grade = grades.get(report.document);
  return grade ? `${grade.reliability}${report.grade?.credibility ?? grade.credibility}` : "F6";
}

type Dated = ReturnType<typeof intervalOf> & { event: AtlasEvent };

function byTime(a: Dated, b: Dated): number {
  return a.start - b.start || a.end - b.end || (a.event.id < b.event.id ? -1 : 1);
}

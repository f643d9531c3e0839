import * as v from "valibot";
import { AtlasSchema, SCHEMA_VERSION, type Atlas, type AtlasPlace } from "../../src/model/schema";
import { geometryOf } from "./build-geometry";
import { eventDate, intervalOf } from "./date-interval";
import { compareText } from "./faults";
import type { LocatedQuote } from "./locate-quotes";
import type { MergedEvent } from "./merge-events";
import type { Basemap } from "./read-basemap";
import { allReports, type SeedDocument, type Seeds } from "./read-seeds";
import type { PlaceSeed, ReportSeed } from "./seed-schema";

/** The public atlas: every list sorted by id, events by date and then id; valid by its own schema. */
export function composeAtlas(
  seeds: Seeds,
  quotes: ReadonlyMap<string, LocatedQuote>,
  merged: ReadonlyMap<string, MergedEvent>,
  basemap: Basemap,
): Atlas {
  const places = byId(seeds.places.map(({ value }) => composePlace(value)));
  const atlas: v.InferInput<typeof AtlasSchema> = {
    schemaVersion: SCHEMA_VERSION,
    ...seeds.atlas.value,
    documents: byId(seeds.documents.map(composeDocument)),
    reports: byId(
      allReports(seeds).map(({ document, report }) =>
        composeReport(report.value, document.source.value.id, given(quotes, report.value.id)),
      ),
    ),
    events: composeEvents(seeds, merged, places),
    areas: byId(
      seeds.areas.map(({ value }) => ({
        ...value,
        date: eventDate(value.date),
        geometryId: places.find(({ id }) => id === value.place)?.geometryId ?? null,
        reports: tellers(seeds, "areas", value.id),
      })),
    ),
    figures: byId(
      seeds.figures.map(({ value }) => ({
        ...value,
        date: eventDate(value.date),
        reports: tellers(seeds, "figures", value.id),
      })),
    ),
    relations: byId(
      seeds.relations.map(({ value }) => ({
        ...value,
        date: eventDate(value.date),
        reports: tellers(seeds, "relations", value.id),
      })),
    ),
    disputes: byId(seeds.disputes.map(({ value }) => value)),
    places,
    actors: byId(seeds.actors.map(({ value }) => value)),
    names: composeNames(places, basemap),
  };
  return v.parse(AtlasSchema, atlas);
}

function composeDocument({ file, text, source }: SeedDocument): Atlas["documents"][number] {
  return { ...source.value, file: file.replace("seeds/", ""), length: text.length };
}

function composeReport(
  report: ReportSeed,
  document: string,
  located: LocatedQuote,
): Atlas["reports"][number] {
  const { exact, prefix, suffix, start, end, before, after } = located;
  const { id, event, attribution, status, date, place, killed, wounded, arrested, grade, note } = report;
  return {
    ...{ id, document, event },
    quote: { exact, prefix, suffix, start, end },
    context: { before, after },
    ...{ attribution, status, date, place: place ?? undefined, killed, wounded, arrested, grade, note },
  };
}

function composeEvents(
  seeds: Seeds,
  merged: ReadonlyMap<string, MergedEvent>,
  places: readonly AtlasPlace[],
): Atlas["events"] {
  const events = seeds.events.map(({ value }) => {
    const { id, title, type, subtype, date, actors, note } = value;
    const { reports, numbers, override } = given(merged, id);
    const place = places.find((candidate) => candidate.id === value.place);
    return {
      ...{ id, title, type, subtype, date: eventDate(date), place: place ? fieldsOf(place) : null, actors },
      ...numbers,
      override: Object.keys(override).length > 0 ? override : undefined,
      ...{ reports, note },
    };
  });
  return events.toSorted((a, b) => {
    const [left, right] = [intervalOf(a.date.edtf), intervalOf(b.date.edtf)];
    return left.start - right.start || left.end - right.end || compareText(a.id, b.id);
  });
}

function composePlace(place: PlaceSeed): AtlasPlace {
  const { id, name, lat, lon, precision, admin1, country, names, aka, origin, note } = place;
  return {
    ...{ id, name, lat, lon, precision, admin1, country, names, aka },
    origin: originText(origin),
    geometryId: geometryOf(place) ? id : null,
    note,
  };
}

function originText(origin: PlaceSeed["origin"]): string {
  if ("geonames" in origin) return `GeoNames ${origin.geonames}`;
  return "boundary" in origin ? `a point inside the outline of ${origin.boundary}` : origin.hand;
}

function fieldsOf({ id, name, lat, lon, precision, admin1, country }: AtlasPlace) {
  return { id, name, lat, lon, precision, admin1, country };
}

function composeNames(places: readonly AtlasPlace[], basemap: Basemap): Record<string, string> {
  const codes = new Set(
    places.flatMap(({ admin1, country }) => [admin1, country]).filter((code) => code !== null),
  );
  const nameOf = (code: string) => (basemap.admin1.get(code) ?? basemap.countries.get(code))?.properties.name;
  return Object.fromEntries([...codes].toSorted(compareText).map((code) => [code, nameOf(code) ?? code]));
}

function tellers(seeds: Seeds, kind: "areas" | "figures" | "relations", id: string): string[] {
  const telling = allReports(seeds).filter(({ report }) => report.value[kind].includes(id));
  return telling.map(({ report }) => report.value.id).toSorted(compareText);
}

function byId<T extends { id: string }>(list: T[]): T[] {
  return list.toSorted((a, b) => compareText(a.id, b.id));
}

function given<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`nothing was made for ${id}`);
  return value;
}

import type { Slice } from "./slice";
import { codeName } from "../../model/code-name";
import { EVENT_TYPE } from "../../model/event-type";
import { HARM_MEASURES, type HarmMeasure } from "../../model/measure";
import type { Atlas, AtlasDocument, AtlasEvent, AtlasReport } from "../../model/schema";
import { ROLE_WORDS, gradeWords } from "../../model/vocabulary";
import { boundsWords } from "../../model/words";
import { citationRest, gradeOf } from "../../session/report-view";

/** A number, a text, or null where nothing is known. */
export type Field = string | number | null;
/** An event as people and other software read it: the same names in the same order for every event. */
export type Fields = Readonly<Record<string, Field>>;

/** What conflict data calls what we measure. */
const FIELD_NAME: Record<HarmMeasure, string> = {
  killed: "fatalities",
  wounded: "wounded",
  arrested: "arrested",
};

/** How to write the events of a slice as flat fields, their numbers as the reader's rule counts them. */
export function fieldsOf({ atlas, counted, possible, rule }: Slice): (event: AtlasEvent) => Fields {
  const reports = new Map(atlas.reports.map((report) => [report.id, report]));
  const documents = new Map(atlas.documents.map((document) => [document.id, document]));
  const actors = new Map(atlas.actors.map((actor) => [actor.id, actor.name]));
  return (published) => {
    const event = counted?.get(published.id) ?? published;
    const told = event.reports.flatMap((id) => reports.get(id) ?? []);
    const cited = [...new Set(told.map(({ document }) => document))].flatMap((id) => documents.get(id) ?? []);
    return {
      event_id: event.id,
      title: event.title,
      type: event.type,
      type_label: EVENT_TYPE[event.type].label,
      subtype: event.subtype,
      date: event.date.edtf,
      date_start: event.date.start,
      date_end: event.date.end,
      date_certainty: event.date.certainty,
      in_window: possible.has(event.id) ? "possible" : "certain",
      ...placeFields(event, atlas.names),
      actors: actorWords(event, actors),
      ...Object.assign({}, ...HARM_MEASURES.map((measure) => numberFields(event, measure))),
      counting_rule: rule,
      ...evidenceFields(event, told, documents),
      report_count: told.length,
      sources: cited.map(citation).join("; "),
      note: event.note ?? null,
    };
  };
}

function placeFields({ place }: AtlasEvent, names: Atlas["names"]): Fields {
  const named = (code: string | null | undefined) => (code ? codeName(names, code) : null);
  return {
    place: place?.name ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    geo_precision: place?.precision ?? "none",
    admin1: named(place?.admin1),
    admin1_code: place?.admin1 ?? null,
    country: named(place?.country),
    country_code: place?.country ?? null,
  };
}

/** "ISIS-K (perpetrator, claims it); civilians (victim)" */
function actorWords({ actors }: AtlasEvent, names: ReadonlyMap<string, string>): string | null {
  const roles = new Map<string, Set<string>>();
  for (const { id, role } of actors) roles.set(id, (roles.get(id) ?? new Set()).add(ROLE_WORDS[role]));
  const words = [...roles].map(([id, own]) => `${names.get(id) ?? id} (${[...own].join(", ")})`);
  return words.join("; ") || null;
}

function numberFields(event: AtlasEvent, measure: HarmMeasure): Fields {
  const [name, number] = [FIELD_NAME[measure], event[measure]];
  return {
    [`${name}_low`]: number?.low ?? null,
    [`${name}_best`]: number?.best ?? null,
    [`${name}_high`]: number?.high ?? null,
    [name]: number && boundsWords(number),
    [`${name}_words`]: number?.words ?? null,
    [`${name}_report`]: number?.from ?? null,
  };
}

/** The report a number is taken from, or else the first that tells of the event. */
function evidenceFields(
  event: AtlasEvent,
  told: readonly AtlasReport[],
  documents: ReadonlyMap<string, AtlasDocument>,
): Fields {
  const from = HARM_MEASURES.map((measure) => event[measure]?.from).find((id) => id !== undefined);
  const report = told.find(({ id }) => id === from) ?? told[0];
  const document = report && documents.get(report.document);
  return {
    evidence_report: report?.id ?? null,
    evidence_quote: report?.quote.exact ?? null,
    evidence_citation: document ? citation(document) : null,
    evidence_status: report?.status ?? null,
    evidence_grade: report && document ? gradeWords(gradeOf(report, document)) : null,
  };
}

function citation(document: AtlasDocument): string {
  return `“${document.title}”, ${citationRest(document)}`;
}

import { areasIn } from "./map-facts";
import type { AtlasDocument, AtlasEvent } from "../../model/schema";
import { gradeWords } from "../../model/vocabulary";
import { citationRest } from "../../session/report-view";
import type { Session } from "../../session/Session.svelte";
import { forEachRow } from "../../table/rows";

/** A document that tells of something in view, under its number in this figure. */
export interface FigureSource {
  number: number;
  /** The document's id. */
  id: string;
  title: string;
  /** Author, publisher and date: "Terrorism Monitor, 24 September 2021". */
  rest: string;
  /** "B2", and in words: "B2 usually reliable, probably true". */
  grade: string;
  gradeWords: string;
  /** Events in view that it tells of, those only possibly in the window among them. */
  events: number;
}

/** Sources numbered from 1, and under which numbers each event in view is told. */
export interface Citations {
  sources: FigureSource[];
  /** By event id, ascending. */
  ofEvent: Record<string, number[]>;
}

/** The documents behind the events in view and the areas drawn, in the atlas's own order. O(documents + rows · reports). */
export function sourcesOf(session: Session): Citations {
  if (!session.reported) return { sources: [], ofEvent: {} };
  const told = new Map<string, Set<string>>();
  forEachRow(session.visible, (row) => {
    const event = session.eventAt(row);
    told.set(event.id, documentsOf(session, event.reports));
  });
  const ofAreas = documentsOf(
    session,
    areasIn(session).flatMap(({ reports }) => reports),
  );
  return citationsOf(session.atlas.documents, told, ofAreas);
}

/** `told`: the documents of each event, by its id; `ofAreas`: those of the areas. O(documents + all told). */
export function citationsOf(
  documents: readonly AtlasDocument[],
  told: ReadonlyMap<string, ReadonlySet<string>>,
  ofAreas: ReadonlySet<string>,
): Citations {
  const events = new Map<string, number>();
  for (const ids of told.values()) for (const id of ids) events.set(id, (events.get(id) ?? 0) + 1);
  const used = documents.filter(({ id }) => events.has(id) || ofAreas.has(id));
  const numbers = new Map(used.map(({ id }, at) => [id, at + 1]));
  return {
    sources: used.map((document, at) => sourceOf(document, at + 1, events.get(document.id) ?? 0)),
    ofEvent: Object.fromEntries(
      [...told].map(([event, ids]) => [event, [...ids].map((id) => numbers.get(id)!).sort((a, b) => a - b)]),
    ),
  };
}

function documentsOf({ index }: Session, reports: AtlasEvent["reports"]): Set<string> {
  const documents = reports.flatMap((id) => index.reports.get(id)?.document ?? []);
  return new Set(documents.filter((id) => index.documents.has(id)));
}

function sourceOf(document: AtlasDocument, number: number, events: number): FigureSource {
  const { reliability, credibility } = document.grade;
  return {
    number,
    id: document.id,
    title: document.title,
    rest: citationRest(document),
    grade: `${reliability}${credibility}`,
    gradeWords: gradeWords(document.grade),
    events,
  };
}

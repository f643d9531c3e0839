import { altText } from "./alt-text";
import { caveatsOf } from "./caveats";
import { chartOf, type FigureChart } from "./chart";
import { harmOf } from "./chart-by-event";
import { legendOf, type LegendEntry } from "./legend";
import { mapFacts } from "./map-facts";
import type { FigureOptions } from "./options";
import { sourcesOf, type FigureSource } from "./sources";
import { viewLink } from "../link/links";
import { narrowed } from "../../charts/narrowed";
import type { Frame } from "../../map/geo/mercator";
import { edtfWords } from "../../model/edtf-words";
import { criteriaOn } from "../../model/filters";
import { listWords } from "../../model/list-words";
import { dateShort } from "../../model/words";
import { madeOf } from "../../session/change-notice";
import { shownFiles } from "../../session/file-colours";
import { windowWords } from "../../session/window-words";
import type { Session } from "../../session/Session.svelte";
import type { Remark } from "../../sentence/remarks";
import { sessionSentence, yearsOf } from "../../sentence/session-sentence";

/** A stretch of the view sentence; strong is what it leads with. */
interface FigureRun {
  text: string;
  strong: boolean;
}

/** All that a figure says, as plain data: every export is made of this and of a picture of the map. */
export interface FigureContent {
  title: string;
  /** The page's own sentence: its first line in stretches, its remarks, and all of it as plain text. */
  sentence: { lead: FigureRun[]; remarks: string; plain: string };
  /** The author's remark; "" for none. */
  notes: string;
  chart: FigureChart;
  legend: LegendEntry[];
  caveats: string[];
  sources: FigureSource[];
  /** What stands in their place where there is none. */
  noSource: string;
  /** Source numbers by event id, ascending. */
  citations: Record<string, number[]>;
  /** Whose boundaries and places the map has. */
  attribution: string;
  data: {
    /** What the date is of. */
    of: "Newest document" | "File of";
    /** "Apr 2024" */
    date: string;
    /** 12 hex digits */
    fingerprint: string;
  };
  /** The name of the atlas, and the address at which this very view is found. */
  atlas: string;
  link: string;
  /** All of it in words. */
  alt: string;
}

const MAP_ATTRIBUTION =
  "Boundaries: Natural Earth (de facto; disputed lines dashed). Places: GeoNames, CC BY 4.0. Relief: SRTM30.";

/**
 * What a figure of a session's view says; all numbers are the session's own. `page`: the page's address, for the link.
 * `frame`: what the picture of the map shows, once it is known: the legend then has only its signs, and what lies
 * outside it is said.
 */
export function figureContent(
  session: Session,
  options: FigureOptions,
  page: string,
  frame: Frame | null = null,
): FigureContent {
  const facts = mapFacts(session, frame);
  const { sources, ofEvent } = sourcesOf(session);
  const { manifest } = session.data;
  const sentence = sessionSentence(session);
  const content: Omit<FigureContent, "alt"> = {
    title: options.title.trim() || defaultTitle(session),
    sentence: {
      lead: sentence.first.map(({ text, strong }) => ({ text, strong: strong === true })),
      remarks: remarksOf(session, sentence.remarks),
      plain: sentence.plain,
    },
    notes: options.notes.trim(),
    chart: chartOf(session, options.chart, ofEvent),
    legend: legendOf(session, facts),
    caveats: caveatsOf(session, facts, harmOf(session.view.measure)),
    sources,
    noSource: session.reported ? "No document tells of anything in this view." : fileSource(session),
    citations: ofEvent,
    attribution: MAP_ATTRIBUTION,
    data: {
      of: session.reported ? "Newest document" : "File of",
      date: edtfWords(manifest.dataDate, dateShort),
      fingerprint: manifest.fingerprint,
    },
    atlas: session.atlas.title,
    link: linkOf(session, page),
  };
  return { ...content, alt: altText(content) };
}

const namesOf = (session: Session) => shownFiles(session).map(({ name }) => name);

/** Whose word the numbers are: that of the files that are shown. */
function fileSource(session: Session): string {
  const names = namesOf(session);
  return names.length === 1
    ? `Source: the file “${names[0]!}”, opened in Event Atlas; its author answers for it.`
    : `Source: the files ${listWords(names.map((name) => `“${name}”`))}, opened in Event Atlas; their authors answer for them.`;
}

/** The address of the view; a file is open in one tab only, so that the page alone can be given. */
function linkOf({ data, view, totals }: Session, page: string): string {
  if (data.file) return new URL("./", page).href;
  return viewLink(page, view.snapshot, "", madeOf(data.manifest.fingerprint, totals));
}

/** The sentence's second line; that no filter is on goes without saying here. */
function remarksOf({ view }: Session, remarks: readonly Remark[]): string {
  const isFiltered = criteriaOn(view.filters).length > 0;
  return remarks.flatMap(({ kind, text }) => (kind === "filter" && !isFiltered ? [] : [text])).join(" ");
}

/** "ISIS-K and its neighbours, January 2015 to April 2024"; of all time, the years with an event. */
export function defaultTitle(session: Session): string {
  const { window, view } = session;
  const title = session.reported ? session.atlas.title : listWords(namesOf(session));
  const years = narrowed(view) ? null : yearsOf(session);
  const time = years ? [...new Set([years.from, years.to])].join(" to ") : windowWords(window, view.mode);
  return `${title}, ${time}`;
}

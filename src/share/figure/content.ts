import { altText } from "./alt-text";
import { caveatsOf } from "./caveats";
import { chartOf, type FigureChart } from "./chart";
import { harmOf } from "./chart-by-event";
import { legendOf, type LegendEntry } from "./legend";
import { mapFacts } from "./map-facts";
import type { FigureOptions } from "./options";
import { sourcesOf, type FigureSource } from "./sources";
import { viewLink } from "../link/links";
import type { Frame } from "../../map/geo/mercator";
import { edtfWords } from "../../model/edtf-words";
import { madeOf } from "../../session/change-notice";
import { windowWords } from "../../session/window-words";
import type { Session } from "../../session/Session.svelte";
import { sessionSentence } from "../../sentence/session-sentence";

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
  /** Source numbers by event id, ascending. */
  citations: Record<string, number[]>;
  /** Whose boundaries and places the map has. */
  attribution: string;
  data: { /** "April 2024" */ date: string; /** 12 hex digits */ fingerprint: string };
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
  const content = {
    title: options.title.trim() || defaultTitle(session),
    sentence: {
      lead: sentence.first.map(({ text, strong }) => ({ text, strong: strong === true })),
      remarks: sentence.remarks.map(({ text }) => text).join(" "),
      plain: sentence.plain,
    },
    notes: options.notes.trim(),
    chart: chartOf(session, options.chart, ofEvent),
    legend: legendOf(session, facts),
    caveats: caveatsOf(session, facts, harmOf(session.view.measure)),
    sources,
    citations: ofEvent,
    attribution: MAP_ATTRIBUTION,
    data: { date: edtfWords(manifest.dataDate), fingerprint: manifest.fingerprint },
    atlas: session.atlas.title,
    link: viewLink(page, session.view.snapshot, "", madeOf(manifest.fingerprint, session.totals)),
  };
  return { ...content, alt: altText(content) };
}

/** "ISIS-K and its neighbours, January 2015 to April 2024". */
export function defaultTitle({ atlas, window, view }: Session): string {
  return `${atlas.title}, ${windowWords(window, view.mode)}`;
}

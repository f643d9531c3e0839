import { chartWords } from "../figure/alt-text";
import type { FigureContent } from "../figure/content";
import { dateShort } from "../../model/words";
import { reportView } from "../../session/report-view";
import type { Session } from "../../session/Session.svelte";
import { forEachRow } from "../../table/rows";

/** Passages quoted in full before the rest is counted: notes are read aloud. */
const QUOTED = 40;

/** What may be said of a figure before its quotes: whatever stands on the slide cut short stands here whole. */
export interface NotesOrder {
  content: FigureContent;
  caption: string;
  /** The author's own words for whoever speaks; "" for none. */
  spoken: string;
}

/** The speaker notes of a slide: what is said, how to read it, sources with their grades, and what each says in its own words. */
export function speakerNotes(session: Session, { content, caption, spoken }: NotesOrder): string {
  const { sentence, notes, caveats, chart, sources, attribution, data, link } = content;
  const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, ...lines, ""] : []);
  const bars = chart.form === "lying" || chart.form === "standing";
  return [
    ...(spoken === "" ? [] : [spoken, ""]),
    ...(caption === "" ? [] : [caption, ""]),
    sentence.plain,
    ...(notes === "" ? [] : [notes]),
    "",
    ...part("Chart", [
      ...chartWords(chart),
      ...(bars
        ? ["The labels beside the bars are text: whoever edits the chart’s data edits them too."]
        : []),
    ]),
    ...part("Read with care", caveats),
    ...part(
      "Sources",
      sources.map(
        ({ number, title, rest, gradeWords }) => `[${number}] ${title}, ${rest}. Graded ${gradeWords}.`,
      ),
    ),
    ...part("In the sources’ words", quotesOf(session, content)),
    attribution,
    `Data: ${data.date}, fingerprint ${data.fingerprint}. Event Atlas, ${content.atlas}.`,
    link,
  ].join("\n");
}

/** A line a report of each event in view: which event, which source, and the passage. */
function quotesOf(session: Session, { sources }: FigureContent): string[] {
  const numbers = new Map(sources.map(({ id, number }) => [id, number]));
  const lines: string[] = [];
  if (!session.reported) return lines;
  forEachRow(session.visible, (row) => {
    const event = session.eventAt(row);
    for (const id of event.reports) {
      const report = session.index.reports.get(id);
      if (!report || !session.index.documents.has(report.document)) continue;
      const { exact } = reportView(report, session.index).quote;
      const number = numbers.get(report.document) ?? "";
      lines.push(
        `${event.title}, ${dateShort(event.date)} [${number}]: “${exact.replace(/\s+/g, " ").trim()}”`,
      );
    }
  });
  const more = lines.length - QUOTED;
  return [
    ...lines.slice(0, QUOTED),
    ...(more > 0 ? [`And ${more} more passages, at the address below.`] : []),
  ];
}

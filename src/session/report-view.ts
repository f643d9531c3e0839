import type { AtlasIndex } from "./atlas-index";
import { edtfWords } from "../model/edtf-words";
import type { AtlasActor, AtlasDocument, AtlasReport } from "../model/schema";
import { STATUS_WORDS, gradeWords } from "../model/vocabulary";

/** A report as a reader sees it: its citation, its words in their context, and how to take them. */
export interface ReportView {
  id: string;
  title: string;
  /** "Terrorism Monitor, 24 September 2021" */
  rest: string;
  quote: QuoteView;
  grade: string;
  /** Attribution, status, grade: a word or two each. */
  chips: string[];
  /** What needs a sentence: whose words, what the date is of. */
  lines: string[];
  /** How it was coded: on what a date rests, why it is graded apart, the coder's remarks. */
  notes: string[];
}

interface QuoteView {
  before: string;
  exact: string;
  after: string;
}

/** A report of this atlas in words. Its document must be in the index. */
export function reportView(report: AtlasReport, index: Pick<AtlasIndex, "actors" | "documents">): ReportView {
  const document = index.documents.get(report.document)!;
  const by = report.attribution.by === null ? null : (index.actors.get(report.attribution.by) ?? null);
  const grade = gradeWords(gradeOf(report, document));
  return {
    id: report.id,
    title: document.title,
    rest: citationRest(document),
    quote: quoteInContext(report, document),
    grade,
    chips: [attributionWords(by, report), STATUS_WORDS[report.status], grade],
    lines: linesOf(report, by),
    notes: notesOf(report),
  };
}

/** Publisher and date: "publisher not printed, 2024". */
export function citationRest(document: AtlasDocument): string {
  const author = document.author === null ? [] : [document.author];
  return [...author, document.publisher ?? "publisher not printed", edtfWords(document.published.edtf)].join(
    ", ",
  );
}

/** An ellipsis stands only where the document goes on. */
function quoteInContext({ quote, context }: AtlasReport, document: AtlasDocument): QuoteView {
  const begins = quote.start - context.before.length <= 0;
  const ends = quote.end + context.after.length >= document.length;
  return {
    before: `${begins ? "" : "… "}${unwrapped(context.before).trimStart()}`,
    exact: quote.exact,
    after: `${unwrapped(context.after).trimEnd()}${ends ? "" : " …"}`,
  };
}

/** Text whose lines are no longer broken where the document's were, while its paragraphs still are. */
export function unwrapped(text: string): string {
  return text.replace(/\s*\n\s*/g, (gap) => (gap.split("\n").length > 2 ? "\n\n" : " "));
}

/** The grade of its document, or its own where it differs. */
export function gradeOf(report: AtlasReport, document: AtlasDocument): AtlasDocument["grade"] {
  return { ...document.grade, ...report.grade };
}

function attributionWords(by: AtlasActor | null, { attribution }: AtlasReport): string {
  if (by) return `${by.kind === "media" ? "Citing" : "According to"} ${by.name}`;
  return attribution.words === null ? "No source named" : `Source unnamed: “${attribution.words}”`;
}

function linesOf({ attribution, date }: AtlasReport, by: AtlasActor | null): string[] {
  const lines: string[] = [];
  if (by && attribution.words !== null) lines.push(`In the document’s words: “${attribution.words}”.`);
  if (date)
    lines.push(`Date of the ${date.of}: ${edtfWords(date.edtf)}${isPrinted(date.basis) ? ", printed" : ""}.`);
  return lines;
}

function notesOf({ date, grade, note }: AtlasReport): string[] {
  const notes: string[] = [];
  if (date && !isPrinted(date.basis)) notes.push(`Date: ${sentence(date.basis)}`);
  if (grade) notes.push(`Graded apart from its document: ${sentence(grade.reason)}`);
  if (note) notes.push(sentence(note));
  return notes;
}

const isPrinted = (basis: string) => basis === "printed";

function sentence(text: string): string {
  return /[.!?…”]$/.test(text) ? text : `${text}.`;
}

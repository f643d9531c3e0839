import type { AtlasReport } from "../model/schema";

/** A stretch of a document's text as the page shows it; null where the document goes on and is not published. */
export type Bit = string | null;

/** A piece of coded text, and the passages it belongs to. */
export interface Piece {
  text: string;
  reports: string[];
}

/** Coded passages that share words, told once, with the text that leads up to them. */
interface Stretch {
  before: Bit[];
  pieces: Piece[];
  /** Punctuation right behind it. */
  tail: string;
  /** In the order of the text. */
  reports: AtlasReport[];
}

export interface DocumentText {
  stretches: Stretch[];
  after: Bit[];
}

interface Excerpt {
  start: number;
  end: number;
  text: string;
}

/** By where they begin, the longer first. */
export function inTextOrder(reports: readonly AtlasReport[]): AtlasReport[] {
  return reports.toSorted((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end);
}

/**
 * What is published of a document, read from its beginning: every sentence once, the coded passages in it.
 * `length` is that of the whole document. O(n log n).
 */
export function documentText(reports: readonly AtlasReport[], length: number): DocumentText {
  const excerpts = excerptsOf(reports);
  let read = 0;
  const stretches = clusters(inTextOrder(reports)).map((own): Stretch => {
    const start = own[0]!.quote.start;
    const before = textBetween(excerpts, read, start);
    read = Math.max(...own.map(({ quote }) => quote.end));
    return { before, pieces: piecesOf(own, excerpts, start, read), tail: "", reports: own };
  });
  const after = textBetween(excerpts, read, length);
  stretches.forEach((stretch, at) => (stretch.tail = takeTail(stretches[at + 1]?.before ?? after)));
  return { stretches, after };
}

/** Takes the punctuation off the beginning of what follows, so that no text begins with it. */
function takeTail(following: Bit[]): string {
  const [tail] = /^[.,;:!?)\]”’"]*/.exec(following[0] ?? "")!;
  if (tail !== "") following[0] = following[0]!.slice(tail.length);
  return tail;
}

/** Passages and their contexts as stretches of text that neither touch nor overlap. */
function excerptsOf(reports: readonly AtlasReport[]): Excerpt[] {
  const all = reports
    .map(({ quote, context }) => ({
      start: quote.start - context.before.length,
      end: quote.end + context.after.length,
      text: context.before + quote.exact + context.after,
    }))
    .sort((a, b) => a.start - b.start);
  const merged: Excerpt[] = [];
  for (const one of all) {
    const last = merged.at(-1);
    if (!last || one.start > last.end) merged.push({ ...one });
    else if (one.end > last.end) {
      last.text += one.text.slice(last.end - one.start);
      last.end = one.end;
    }
  }
  return merged;
}

/** Passages that overlap are read together. */
function clusters(reports: readonly AtlasReport[]): AtlasReport[][] {
  const found: AtlasReport[][] = [];
  let end = -1;
  for (const report of reports) {
    if (report.quote.start < end) found.at(-1)!.push(report);
    else found.push([report]);
    end = Math.max(end, report.quote.end);
  }
  return found;
}

/** The text from one offset to another, with null for what lies between two excerpts. */
function textBetween(excerpts: readonly Excerpt[], from: number, to: number): Bit[] {
  const bits: Bit[] = [];
  let at = from;
  for (const { start, end, text } of excerpts) {
    if (end <= at || start >= to) continue;
    if (start > at) bits.push(null);
    at = Math.max(at, start);
    const until = Math.min(end, to);
    bits.push(text.slice(at - start, until - start));
    at = until;
  }
  if (at < to) bits.push(null);
  return bits;
}

/** A cluster's text cut wherever a passage begins or ends. */
function piecesOf(
  reports: readonly AtlasReport[],
  excerpts: readonly Excerpt[],
  from: number,
  to: number,
): Piece[] {
  const cuts = [...new Set(reports.flatMap(({ quote }) => [quote.start, quote.end]))]
    .filter((cut) => cut >= from && cut <= to)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const own = reports.filter(({ quote }) => quote.start <= start && quote.end >= end);
    return { text: textBetween(excerpts, start, end).join(""), reports: own.map(({ id }) => id) };
  });
}

import type { Span } from "./split-sentences";

/** Length of a TextQuoteSelector's prefix and suffix, in UTF-16 code units. */
const AFFIX = 32;
/** The most that is shown of the text on either side of a quote. */
const CONTEXT = 400;

/** The document's own words around a passage; before + exact + after reads without a gap. */
export interface QuoteContext {
  prefix: string;
  suffix: string;
  before: string;
  after: string;
}

/**
 * The rest of the passage's own sentences, and the sentence before and after where that one carries some passage
 * too: a sentence without evidence is never published. O(sentences × passages).
 */
export function quoteContext(
  text: string,
  sentences: readonly Span[],
  passage: Span,
  passages: readonly Span[],
): QuoteContext {
  const first = sentences.findIndex((sentence) => sentence.end > passage.start);
  const last = sentences.findLastIndex((sentence) => sentence.start < passage.end);
  const carrying = (at: number) => {
    const sentence = sentences[at];
    return passages.some(({ start, end }) => sentence && start < sentence.end && end > sentence.start)
      ? sentence
      : undefined;
  };
  const from = (carrying(first - 1) ?? sentences[first] ?? passage).start;
  const to = (carrying(last + 1) ?? sentences[last] ?? passage).end;
  const before = lastWords(text.slice(Math.min(from, passage.start), passage.start));
  const after = firstWords(text.slice(passage.end, Math.max(to, passage.end)));
  return {
    prefix: before.slice(wholeUnit(before, Math.max(0, before.length - AFFIX))),
    suffix: after.slice(0, wholeUnit(after, Math.min(after.length, AFFIX))),
    before,
    after,
  };
}

/** `at`, or the place after it where `at` would part a surrogate pair. */
function wholeUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}

function lastWords(text: string): string {
  if (text.length <= CONTEXT) return text;
  return text.slice(-CONTEXT).replace(/^\S*\s+/, "");
}

function firstWords(text: string): string {
  if (text.length <= CONTEXT) return text;
  return text.slice(0, CONTEXT).replace(/\s+\S*$/, "");
}

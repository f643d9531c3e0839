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

/** `before` begins with the sentence before the passage's first, `after` ends with the one after its last. */
export function quoteContext(text: string, sentences: readonly Span[], passage: Span): QuoteContext {
  const first = sentences.findIndex((sentence) => sentence.end > passage.start);
  const last = sentences.findLastIndex((sentence) => sentence.start < passage.end);
  const from = (sentences[first - 1] ?? sentences[first] ?? passage).start;
  const to = (sentences[last + 1] ?? sentences[last] ?? passage).end;
  return {
    prefix: text.slice(wholeUnit(text, Math.max(0, passage.start - AFFIX)), passage.start),
    suffix: text.slice(passage.end, wholeUnit(text, Math.min(text.length, passage.end + AFFIX))),
    before: lastWords(text.slice(Math.min(from, passage.start), passage.start)),
    after: firstWords(text.slice(passage.end, Math.max(to, passage.end))),
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

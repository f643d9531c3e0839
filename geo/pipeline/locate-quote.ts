/** A text whose runs of white space are single spaces, and where each of its characters came from. */
export interface FoldedText {
  text: string;
  /** Index in the original of each UTF-16 code unit of `text`. */
  origin: number[];
}

/** How a coder names a passage: its words, and the words around it where it occurs more than once. */
export interface QuoteCoding {
  quote: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

export type QuoteLocation =
  | { kind: "found"; start: number; end: number }
  | { kind: "missing"; /** The longest beginning of the quote that does occur. */ beginning: string }
  | { kind: "ambiguous"; count: number };

/** White space includes line breaks and the no-break space. O(n). */
export function foldText(original: string): FoldedText {
  const units: string[] = [];
  const origin: number[] = [];
  let inSpace = false;
  for (let index = 0; index < original.length; index++) {
    const unit = original.charAt(index);
    const isSpace = /\s/.test(unit);
    if (!(isSpace && inSpace)) {
      units.push(isSpace ? " " : unit);
      origin.push(index);
    }
    inSpace = isSpace;
  }
  return { text: units.join(""), origin };
}

/** Finds the one passage a coder means; positions are UTF-16 code units of the original, end exclusive. */
export function locateQuote(document: FoldedText, coding: QuoteCoding): QuoteLocation {
  const quote = fold(coding.quote);
  const everywhere = occurrences(document.text, quote);
  if (quote === "" || everywhere.length === 0)
    return { kind: "missing", beginning: longestBeginning(document, quote) };
  const meant = everywhere.filter((at) => {
    const before = document.text.slice(0, at).trimEnd();
    const after = document.text.slice(at + quote.length).trimStart();
    return before.endsWith(fold(coding.prefix ?? "")) && after.startsWith(fold(coding.suffix ?? ""));
  });
  const [only] = meant;
  if (only === undefined || meant.length > 1) return { kind: "ambiguous", count: meant.length };
  const start = document.origin[only] ?? 0;
  const end = (document.origin[only + quote.length - 1] ?? 0) + 1;
  return { kind: "found", start, end };
}

/** Whether `words` occur in `text`, apart from white space and case; "…" in the words skips a part. */
export function containsWords(text: string, words: string): boolean {
  const folded = fold(text).toLowerCase();
  let from = 0;
  for (const piece of words.split(/…|\.\.\./)) {
    const found = folded.indexOf(fold(piece).toLowerCase(), from);
    if (found < 0) return false;
    from = found + fold(piece).length;
  }
  return true;
}

function fold(text: string): string {
  return foldText(text).text.trim();
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0 && part !== ""; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

function longestBeginning(document: FoldedText, quote: string): string {
  let length = 0;
  while (length < quote.length && document.text.includes(quote.slice(0, length + 1))) length++;
  return quote.slice(0, length);
}

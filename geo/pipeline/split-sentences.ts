/** A sentence's place in its text: UTF-16 code units, end exclusive, without the white space around it. */
export interface Span {
  start: number;
  end: number;
}

const TERMINATOR = /[.!?…]+[”’"')\]]*(?=\s)/g;
const OPENS_SENTENCE = /^\s+[“‘"'([]*[\p{Lu}\p{N}•]/u;
/** A full stop after these does not end a sentence: titles, initials ("U.S."), and the like. */
const ABBREVIATION =
  /(?:^|[\s“‘"'(])(?:\p{Lu}(?:\.\p{Lu})*|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|St|Sr|Jr|Prof|Rev|No|Vol|vs|etc|cf|e\.g|i\.e|approx|a\.m|p\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
/** A line this short, at the start of a paragraph and without a full stop, is a heading. */
const HEADING_LENGTH = 40;
/** A line that ends so goes on in the next one, however short it is. */
const GOES_ON = /(?:[,;]|\b(?:an?|and|at|by|for|from|in|of|on|or|that|the|to|with))$/i;

/**
 * The sentences of a document, in order. A blank line always parts; a single line break parts only
 * after a sentence's end or a heading, since some documents break their lines inside sentences. O(n).
 */
export function splitSentences(text: string): Span[] {
  const cuts = [...headingCuts(text), ...terminatorCuts(text), text.length];
  const sentences: Span[] = [];
  let from = 0;
  for (const cut of cuts.toSorted((a, b) => a - b)) {
    const span = trimmed(text, from, cut);
    if (span.start < span.end) sentences.push(span);
    from = cut;
  }
  return sentences;
}

function terminatorCuts(text: string): number[] {
  return [...text.matchAll(TERMINATOR)].flatMap((match) => {
    const end = match.index + match[0].length;
    const upToStop = text.slice(Math.max(0, match.index - 20), match.index + 1);
    const isAbbreviation = match[0].startsWith(".") && ABBREVIATION.test(upToStop);
    return OPENS_SENTENCE.test(text.slice(end, end + 12)) && !isAbbreviation ? [end] : [];
  });
}

function headingCuts(text: string): number[] {
  const cuts: number[] = [];
  let atStart = true;
  for (const match of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    const line = match[0].trim();
    const end = match.index + match[0].length;
    const isFirst: boolean = match.index === 0;
    const endsSentence = /[.!?…][”’"')\]]*$/.test(line);
    const isHeading: boolean =
      atStart && !endsSentence && !GOES_ON.test(line) && (isFirst || line.length <= HEADING_LENGTH);
    if (line === "" || isHeading) cuts.push(end);
    atStart = line === "" || isHeading || endsSentence;
  }
  return cuts;
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  return { start, end: Math.max(start, from + part.trimEnd().length) };
}

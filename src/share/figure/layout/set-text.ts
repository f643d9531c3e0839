import type { Block, Measure, Primitive, TextStyle } from "./display-list";

/** A stretch of text of one style and ink. */
export interface Run {
  text: string;
  style: TextStyle;
  ink: string;
}

/** Pieces without a space between them: they stay on one line. */
type Word = Run[];

/**
 * Sets runs as a paragraph: broken between words, and within a word only where it is longer than a line. `leading`:
 * height of a line as a multiple of the largest size; `most`: lines, the last cut with "…" where there are more. O(words).
 */
export function setText(
  runs: readonly Run[],
  width: number,
  measure: Measure,
  leading = 1.32,
  most = Infinity,
): Block {
  const words = wordsOf(runs).flatMap((word) => brokenUp(word, width, measure));
  if (words.length === 0) return { list: [], width: 0, height: 0 };
  const lines: Word[][] = [];
  let [line, used]: [Word[], number] = [[], 0];
  for (const word of words) {
    const own = widthOf(word, measure);
    const bare = widthOf(trimmed(word), measure);
    if (line.length > 0 && used + bare > width) {
      lines.push(line);
      [line, used] = [[], 0];
    }
    line.push(word);
    used += own;
  }
  lines.push(line);
  if (lines.length > most) lines.splice(most - 1, Infinity, cutShort(lines[most - 1]!, width, measure));
  const size = Math.max(...runs.map(({ style }) => style.size));
  const height = size * leading;
  const set = lines.map((one, at) => setLine(one.flat(), at * height + height / 2 + 0.34 * size, measure));
  return {
    list: set.flatMap(({ list }) => list),
    width: Math.max(...set.map((one) => one.width)),
    height: lines.length * height,
  };
}

/** A line that ends with "…": without its last words, or of a single one its last signs. */
function cutShort(line: readonly Word[], width: number, measure: Measure): Word[] {
  const ending = ({ text, style, ink }: Run, space: string): Run => ({
    ...{ style, ink },
    text: `${text.trimEnd()}${space}…`,
  });
  for (let count = line.length; count > 0; count--) {
    const words = line.slice(0, count);
    const last = words.pop()!;
    const end = [...last.slice(0, -1), ending(last.at(-1)!, " ")];
    const used = words.reduce((sum, word) => sum + widthOf(word, measure), 0);
    if (used + widthOf(end, measure) <= width) return [...words, end];
  }
  const [first] = line[0]!;
  return [[{ ...first!, text: shortened(`${first!.text.trimEnd()}…`, first!.style, width, measure) }]];
}

/** A line's runs beside each other, those of one look as one text. */
function setLine(pieces: readonly Run[], y: number, measure: Measure): { list: Primitive[]; width: number } {
  const joined: Run[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.style === piece.style && last.ink === piece.ink) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    } else joined.push(piece);
  }
  let x = 0;
  const list = joined.map(({ text, style, ink }, at): Primitive => {
    const shown = at === joined.length - 1 ? text.trimEnd() : text;
    const width = measure(shown, style);
    const one = { kind: "text", x, y, text: shown, style, ink, align: "left", width } as const;
    x += width;
    return one;
  });
  return { list, width: x };
}

function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let isOpen = false;
  for (const { text, style, ink } of runs) {
    for (const [piece] of text.matchAll(/\S+\s*|\s+/g)) {
      if (isOpen && !/^\s/.test(piece)) words.at(-1)!.push({ text: piece, style, ink });
      else words.push([{ text: piece, style, ink }]);
      isOpen = !/\s$/.test(piece);
    }
  }
  return words;
}

function widthOf(word: Word, measure: Measure): number {
  return word.reduce((sum, { text, style }) => sum + measure(text, style), 0);
}

function trimmed(word: Word): Word {
  return word.map((piece, at) => (at === word.length - 1 ? { ...piece, text: piece.text.trimEnd() } : piece));
}

/** A word longer than a line in pieces that are not. */
function brokenUp(word: Word, width: number, measure: Measure): Word[] {
  if (widthOf(trimmed(word), measure) <= width) return [word];
  const parts: Word[] = [];
  let [part, used]: [Word, number] = [[], 0];
  for (const { text, style, ink } of word) {
    for (const character of text) {
      const own = measure(character, style);
      if (part.length > 0 && used + own > width) {
        parts.push(part);
        [part, used] = [[], 0];
      }
      const last = part.at(-1);
      if (last?.style === style) part[part.length - 1] = { ...last, text: last.text + character };
      else part.push({ text: character, style, ink });
      used += own;
    }
  }
  return [...parts, part];
}

/** A text cut at its end to `room` px, between signs. O(signs · log signs). */
export function shortened(text: string, style: TextStyle, room: number, measure: Measure): string {
  if (measure(text, style) <= room) return text;
  const signs = [...text];
  const first = (count: number) => `${signs.slice(0, count).join("").trimEnd()}…`;
  let [fits, fails] = [0, signs.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (measure(first(middle), style) <= room) fits = middle;
    else fails = middle;
  }
  return first(fits);
}

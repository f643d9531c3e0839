import { foldPlain, foldWords } from "./fold";

/** Where in a text a word of a search was found. */
interface Found {
  start: number;
  end: number;
  word: string;
}

/** A stretch of text, and whether a search found it. */
export interface Piece {
  text: string;
  found: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}'’‘ʻʼ`´ʿʾ]+/gu;
/** "Khorasan cell of the Islamic State": the longest name that folds to one word. */
const LONGEST_NAME = 6;

/**
 * Where words of a search (fold.foldWords) begin a word of the text, or a name that folds to one: "isisk" is found in
 * "Daesh–Khorasan". In order, without overlap. O(words of the text), each folded a few times.
 */
export function foundWords(text: string, wanted: readonly string[]): Found[] {
  const words = [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let size = Math.min(LONGEST_NAME, words.length - at); size > 0; size--) {
      const [{ start }, { end }] = [words[at]!, words[at + size - 1]!];
      const word = begun(text.slice(start, end), size, wanted);
      if (word === undefined) continue;
      found.push({ start, end, word });
      at += size - 1;
      break;
    }
  }
  return found;
}

/** The wanted word that begins this stretch of so many words; several count only where they fold to one. */
function begun(text: string, size: number, wanted: readonly string[]): string | undefined {
  const names = foldWords(text);
  if (size > 1 && names.length > 1) return undefined;
  const words = size > 1 ? names : [...names, ...foldPlain(text).split(" ")];
  return wanted.find((word) => words.some((one) => one.startsWith(word)));
}

/** The text in pieces, those found apart. */
export function piecesOf(text: string, found: readonly Pick<Found, "start" | "end">[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of found) {
    pieces.push(
      { text: text.slice(from, start), found: false },
      { text: text.slice(start, end), found: true },
    );
    from = end;
  }
  pieces.push({ text: text.slice(from), found: false });
  return pieces.filter(({ text: own }) => own !== "");
}

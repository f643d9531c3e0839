import { beginsName, foldNames, foldPlain, foldWords } from "../../model/fold";

/** More words than bits are not asked for: the first ones decide. */
const MOST_WORDS = 30;
/** Texts of so many letters stand in many rows: what is in them is remembered, of so many. */
const [SHORT, MOST_KNOWN] = [60, 30_000];
/** Numbers, days and coordinates. */
const BARE = /^[\d\s.,:/+-]*$/;
/** What folding does not merely write small: other scripts, diacritics, apostrophes. */
const FOLDED = /[^\t\n\r\x20-\x26\x28-\x5f\x61-\x7e]/;

/** Finds the words of a query in texts, a bit each. */
interface WordFinder {
  /** All of them; 0 for a query without words. */
  all: number;
  /** Which of the words in `wanted` begin a word of the text. O(text). */
  in(text: string, wanted: number): number;
}

/** Most texts hold none of the words, and are told apart without folding them. */
export function wordFinder(query: string): WordFinder {
  const words = [...new Set(foldWords(query))].slice(0, MOST_WORDS);
  const names = words.reduce((bits, word, at) => bits | (beginsName(word) ? 1 << at : 0), 0);

  function mayBeIn(text: string, wanted: number): boolean {
    if ((wanted & names) !== 0 && !BARE.test(text)) return true;
    if (FOLDED.test(text)) return true;
    const small = text.toLowerCase();
    return words.some((word, at) => (wanted & (1 << at)) !== 0 && small.includes(word));
  }

  function bitsIn(text: string): number {
    const plain = ` ${foldPlain(text)}`;
    const named = names === 0 ? plain : ` ${foldNames(text)}`;
    return words.reduce((bits, word, at) => {
      const isIn = plain.includes(` ${word}`) || named.includes(` ${word}`);
      return isIn ? bits | (1 << at) : bits;
    }, 0);
  }

  const known = new Map<string, number>();
  return {
    all: words.length === 0 ? 0 : 2 ** words.length - 1,
    in(text, wanted) {
      if (!mayBeIn(text, wanted)) return 0;
      if (text.length > SHORT) return bitsIn(text) & wanted;
      const bits = known.get(text) ?? bitsIn(text);
      if (known.size < MOST_KNOWN) known.set(text, bits);
      return bits & wanted;
    },
  };
}

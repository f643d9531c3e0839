import { beginsName, foldNames, foldPlain, foldWords } from "../../model/fold";

/** More words than bits are not asked for: the first ones decide. */
const MOST_WORDS = 30;
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
    if ((wanted & names) !== 0 || FOLDED.test(text)) return true;
    const small = text.toLowerCase();
    return words.some((word, at) => (wanted & (1 << at)) !== 0 && small.includes(word));
  }

  return {
    all: words.length === 0 ? 0 : 2 ** words.length - 1,
    in(text, wanted) {
      if (!mayBeIn(text, wanted)) return 0;
      const plain = ` ${foldPlain(text)}`;
      const named = (wanted & names) !== 0 ? ` ${foldNames(text)}` : plain;
      return words.reduce((bits, word, at) => {
        const isIn = plain.includes(` ${word}`) || named.includes(` ${word}`);
        return isIn && (wanted & (1 << at)) !== 0 ? bits | (1 << at) : bits;
      }, 0);
    },
  };
}

import { foldPlain, foldWords } from "../model/fold";

/** Every word of every row's text, folded, in order, with the rows it stands in. */
export interface TextIndex {
  /** Sorted by code unit, so that words with one beginning stand together. */
  words: readonly string[];
  /** Rows of word w: rows[offsets[w]] … rows[offsets[w + 1] - 1], ascending. */
  offsets: Uint32Array;
  rows: Uint32Array;
}

/** Finds rows by what is written in them. */
export interface TextSearch {
  /** Rows in which each word of the query begins some word: 1 for a hit. Null for a query without words. */
  search(query: string): Uint8Array | null;
}

/** A search over these texts. O(total words · log words) once; then see `searchText`. */
export function textSearch(rowTexts: readonly (readonly string[])[]): TextSearch {
  const index = buildTextIndex(rowTexts);
  return { search: (query) => searchText(index, query, rowTexts.length) };
}

/** O(total words · log words). A row's texts are indexed as written and with known names in one spelling. */
export function buildTextIndex(rowTexts: readonly (readonly string[])[]): TextIndex {
  const postings = new Map<string, number[]>();
  const known = new Map<string, readonly string[]>();
  const wordsOf = (text: string) => {
    const words = known.get(text) ?? [...foldPlain(text).split(" "), ...foldWords(text)].filter(Boolean);
    known.set(text, words);
    return words;
  };
  rowTexts.forEach((texts, row) => {
    for (const word of new Set(texts.flatMap(wordsOf))) {
      const rows = postings.get(word);
      if (rows) rows.push(row);
      else postings.set(word, [row]);
    }
  });
  const words = [...postings.keys()].sort(compare);
  const offsets = new Uint32Array(words.length + 1);
  words.forEach((word, at) => (offsets[at + 1] = offsets[at]! + postings.get(word)!.length));
  const rows = new Uint32Array(offsets[words.length]!);
  words.forEach((word, at) => rows.set(postings.get(word)!, offsets[at]!));
  return { words, offsets, rows };
}

/**
 * Rows in which each word of the query begins some word: 1 for a hit. Null for a query without words, which asks
 * for nothing. O(log words + postings of the words that match) for each word of the query, plus O(n).
 */
export function searchText(index: TextIndex, query: string, count: number): Uint8Array | null {
  const wanted = foldWords(query);
  if (wanted.length === 0) return null;
  const hits = new Uint8Array(count);
  wanted.forEach((word, at) => {
    forEachPosting(index, word, (row) => {
      if (hits[row] === at) hits[row] = at + 1;
    });
  });
  return hits.map((hit) => (hit === wanted.length ? 1 : 0));
}

/** Visits the rows of each word that begins so; a row once for each such word of it. O(log words + postings). */
export function forEachPosting(index: TextIndex, beginning: string, visit: (row: number) => void): void {
  const first = firstNotBefore(index.words, beginning);
  for (let word = first; index.words[word]?.startsWith(beginning); word++) {
    for (let at = index.offsets[word]!; at < index.offsets[word + 1]!; at++) visit(index.rows[at]!);
  }
}

function firstNotBefore(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

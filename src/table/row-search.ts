import type { Codes } from "./columns";
import type { PackedRows } from "./event-rows";
import { WORDED } from "./row-words";
import { forEachPosting, type TextSearch } from "./text-index";
import { EVENT_TYPES } from "../model/event-type";
import { foldWords } from "../model/fold";

type Searched = Pick<
  PackedRows,
  "count" | "type" | "place" | "admin1" | "country" | "subtype" | "actor" | "document" | "words"
>;

/** Words of a query that go into one mask, a bit each. */
const WORDS_AT_ONCE = 8;

/**
 * Finds rows by the values they have, with the words of each value as in text-index; the label of its type where a
 * row has no subtype. O(values that match + different lists + n × columns that have one), whatever the number of words.
 */
export function rowSearch(rows: Searched): TextSearch {
  return {
    search(query) {
      const wanted = [...new Set(foldWords(query))];
      if (wanted.length === 0) return null;
      const hits = new Uint8Array(rows.count).fill(1);
      for (let at = 0; at < wanted.length; at += WORDS_AT_ONCE) {
        keepHits(hits, rows, wanted.slice(at, at + WORDS_AT_ONCE));
      }
      return hits;
    },
  };
}

/** A column's values, or its lists of them, by row; and which of the words are in each. */
interface Found {
  keys: Codes;
  masks: Uint8Array;
  /** Where it has nothing else stands this one's. */
  unless?: Codes;
}

/** So many rows are looked at together that what was found in them stays at hand, 16 KB. */
const BLOCK = 16_384;

function keepHits(hits: Uint8Array, rows: Searched, wanted: readonly string[]): void {
  const all = 2 ** wanted.length - 1;
  const columns = foundIn(rows, wanted).filter(({ masks }) => masks.some((mask) => mask !== 0));
  const words = new Uint8Array(Math.min(BLOCK, hits.length));
  for (let first = 0; first < hits.length; first += BLOCK) {
    const count = Math.min(BLOCK, hits.length - first);
    words.fill(0);
    for (const column of columns) addWords(words, column, first, count);
    for (let at = 0; at < count; at++) hits[first + at]! &= words[at] === all ? 1 : 0;
  }
}

function addWords(words: Uint8Array, { keys, masks, unless }: Found, first: number, count: number): void {
  if (unless) {
    for (let at = 0, row = first; at < count; at++, row++) {
      if (unless[row] === 0) words[at]! |= masks[keys[row]!]!;
    }
  } else for (let at = 0, row = first; at < count; at++, row++) words[at]! |= masks[keys[row]!]!;
}

/** In a row's title stands its subtype, or else its type's label. */
function foundIn(rows: Searched, wanted: readonly string[]): Found[] {
  const { place, admin1, country, subtype, actor, document, types } = masksOf(rows, wanted);
  return [
    { keys: rows.place.codes, masks: place },
    { keys: rows.admin1.codes, masks: admin1 },
    { keys: rows.country.codes, masks: country },
    { keys: rows.subtype.codes, masks: subtype },
    { keys: rows.type, masks: types, unless: rows.subtype.codes },
    { keys: rows.actor.lists, masks: listMasks(rows.actor, actor) },
    { keys: rows.document.lists, masks: listMasks(rows.document, document) },
  ];
}

/** By column and value: which of the words begin a word of it. */
function masksOf(rows: Searched, wanted: readonly string[]) {
  const total = WORDED.reduce((sum, name) => sum + rows[name].values.length, EVENT_TYPES.length as number);
  const masks = new Uint8Array(total);
  wanted.forEach((word, bit) => forEachPosting(rows.words, word, (value) => (masks[value]! |= 1 << bit)));
  let from = 0;
  const parts = WORDED.map((name) => [name, masks.subarray(from, (from += rows[name].values.length))]);
  return {
    ...(Object.fromEntries(parts) as Record<(typeof WORDED)[number], Uint8Array>),
    types: masks.subarray(from),
  };
}

/** By list: what its values have together. */
function listMasks({ offsets, codes }: Searched["actor"], masks: Uint8Array): Uint8Array {
  const together = new Uint8Array(offsets.length - 1);
  if (masks.every((mask) => mask === 0)) return together;
  for (let list = 0; list < together.length; list++) {
    for (let at = offsets[list]!; at < offsets[list + 1]!; at++) together[list]! |= masks[codes[at]!]!;
  }
  return together;
}

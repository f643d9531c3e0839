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
const WORDS_AT_ONCE = 31;

/**
 * Finds rows by the values they have, with the words of each value as in text-index; the label of its type where a
 * row has no subtype. O(values that match + different lists + n), whatever the number of words.
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

function keepHits(hits: Uint8Array, rows: Searched, wanted: readonly string[]): void {
  const { place, admin1, country, subtype, actor, document, types } = masksOf(rows, wanted);
  const all = 2 ** wanted.length - 1;
  const [who, told] = [listMasks(rows.actor, actor), listMasks(rows.document, document)];
  for (let row = 0; row < hits.length; row++) {
    const kind = rows.subtype.codes[row]!;
    const found =
      place[rows.place.codes[row]!]! |
      admin1[rows.admin1.codes[row]!]! |
      country[rows.country.codes[row]!]! |
      (kind === 0 ? types[rows.type[row]!]! : subtype[kind]!) |
      who[rows.actor.lists[row]!]! |
      told[rows.document.lists[row]!]!;
    if (found !== all) hits[row] = 0;
  }
}

/** By column and value: which of the words begin a word of it. */
function masksOf(rows: Searched, wanted: readonly string[]) {
  const total = WORDED.reduce((sum, name) => sum + rows[name].values.length, EVENT_TYPES.length as number);
  const masks = new Int32Array(total);
  wanted.forEach((word, bit) => forEachPosting(rows.words, word, (value) => (masks[value]! |= 1 << bit)));
  let from = 0;
  const parts = WORDED.map((name) => [name, masks.subarray(from, (from += rows[name].values.length))]);
  return {
    ...(Object.fromEntries(parts) as Record<(typeof WORDED)[number], Int32Array>),
    types: masks.subarray(from),
  };
}

/** By list: what its values have together. */
function listMasks({ offsets, codes }: Searched["actor"], masks: Int32Array): Int32Array {
  const together = new Int32Array(offsets.length - 1);
  if (masks.every((mask) => mask === 0)) return together;
  for (let list = 0; list < together.length; list++) {
    for (let at = offsets[list]!; at < offsets[list + 1]!; at++) together[list]! |= masks[codes[at]!]!;
  }
  return together;
}

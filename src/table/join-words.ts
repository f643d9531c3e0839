import type { PackedRows } from "./event-rows";
import type { JoinedValues } from "./join-cells";
import { WORDED } from "./row-words";
import type { TextIndex } from "./text-index";
import { EVENT_TYPES } from "../model/event-type";

/**
 * The words of several files as one index. Values that two files share have the same words in both.
 * O(words × parts + postings · log postings of a word).
 */
export function joinWords(
  parts: readonly Pick<PackedRows, "words">[],
  joined: Record<(typeof WORDED)[number], JoinedValues>,
): TextIndex {
  const anew = parts.map((_, part) => valuesAnew(joined, part));
  const heads = parts.map(() => 0);
  const words: string[] = [];
  const offsets = [0];
  const rows = new Uint32Array(parts.reduce((sum, part) => sum + part.words.rows.length, 0));
  let end = 0;
  for (;;) {
    let word: string | undefined;
    parts.forEach((part, at) => {
      const own = part.words.words[heads[at]!];
      if (own !== undefined && (word === undefined || own < word)) word = own;
    });
    if (word === undefined) break;
    const found = new Set<number>();
    parts.forEach(({ words: index }, at) => {
      const head = heads[at]!;
      if (index.words[head] !== word) return;
      heads[at]!++;
      for (let row = index.offsets[head]!; row < index.offsets[head + 1]!; row++)
        found.add(anew[at]![index.rows[row]!]!);
    });
    const postings = Uint32Array.from(found).sort();
    rows.set(postings, end);
    words.push(word);
    offsets.push((end += postings.length));
  }
  return { words, offsets: Uint32Array.from(offsets), rows: rows.slice(0, end) };
}

/** The values of one part as `wordsOf` counts them, in the numbers of all. O(values). */
function valuesAnew(joined: Record<(typeof WORDED)[number], JoinedValues>, part: number): Uint32Array {
  const anew: number[] = [];
  let base = 0;
  for (const name of WORDED) {
    const { values, anew: codes } = joined[name];
    for (const code of codes[part]!) anew.push(base + code);
    base += values.length;
  }
  EVENT_TYPES.forEach((_, type) => anew.push(base + type));
  return Uint32Array.from(anew);
}

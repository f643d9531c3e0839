import { buildTextIndex, searchText } from "../table/text-index";

/** Those of a list whose names hold every word typed, spelling folded as everywhere; all of them while nothing is. O(names). */
export function matching<T>(
  items: readonly T[],
  typed: string,
  namesOf: (item: T) => readonly string[],
): readonly T[] {
  if (typed.trim() === "") return items;
  const hits = searchText(buildTextIndex(items.map(namesOf)), typed, items.length);
  return hits === null ? items : items.filter((_, at) => hits[at] === 1);
}

import { textSearch, type TextSearch } from "../table/text-index";

/**
 * Finds those of a list whose names hold every word typed, spelling folded as everywhere; all of them while nothing is.
 * Names are indexed when something is first typed, see `textSearch`; then see `searchText`.
 */
export function finder<T>(
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
): (typed: string) => readonly T[] {
  let names: TextSearch | null = null;
  return (typed) => {
    if (typed.trim() === "") return items;
    names ??= textSearch(items.map(namesOf));
    const hits = names.search(typed);
    return hits === null ? items : items.filter((_, at) => hits[at] === 1);
  };
}

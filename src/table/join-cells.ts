import type { Codes, DictionaryColumn, ListColumn, Lists } from "./columns";
import { packCodes } from "./pack-numbers";

/** By part and row of it: the row among all (join-order). */
export type Places = readonly Uint32Array[];

type Cells = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** Every part's cells at their rows among all. O(n). */
export function joinCells<Into extends Cells>(
  parts: readonly ArrayLike<number>[],
  places: Places,
  into: Into,
): Into {
  parts.forEach((cells, part) => {
    const to = places[part]!;
    for (let row = 0; row < cells.length; row++) into[to[row]!] = cells[row]!;
  });
  return into;
}

/** The same of codes, each part's numbered anew: `anew[part][code]`. Columns of nothing but 0 are `zeros`. O(n). */
function joinCodes(
  parts: readonly Codes[],
  anew: readonly Uint32Array[],
  places: Places,
  zeros: Uint8Array,
): Codes {
  const all = new Uint32Array(zeros.length);
  let any = 0;
  parts.forEach((codes, part) => {
    const [to, code] = [places[part]!, anew[part]!];
    for (let row = 0; row < codes.length; row++) any |= all[to[row]!] = code[codes[row]!]!;
  });
  return any === 0 ? zeros : packCodes(all);
}

/** Values of several dictionaries as one, and for each part the new code of each of its old ones. */
export interface JoinedValues {
  values: string[];
  anew: Uint32Array[];
}

/** Each value once, "" first. O(values). */
export function joinValues(parts: readonly (readonly string[])[]): JoinedValues {
  const [values, known] = [[""], new Map([["", 0]])];
  const codeOf = (value: string): number => {
    const code = known.get(value) ?? values.length;
    if (code === values.length) {
      known.set(value, code);
      values.push(value);
    }
    return code;
  };
  return { values, anew: parts.map((own) => Uint32Array.from(own, codeOf)) };
}

/** O(n + values). */
export function joinDictionaries(
  parts: readonly DictionaryColumn[],
  places: Places,
  zeros: Uint8Array,
): DictionaryColumn & JoinedValues {
  const joined = joinValues(parts.map(({ values }) => values));
  const codes = parts.map((part) => part.codes);
  return { ...joined, codes: joinCodes(codes, joined.anew, places, zeros) };
}

/** Every part's lists after each other, the empty one once: a list that two files have stands there twice. O(n + lists). */
export function joinLists(parts: readonly Lists[], places: Places, zeros: Uint8Array): Lists {
  const count = parts.reduce((sum, { offsets }) => sum + offsets.length - 2, 1);
  const offsets = new Uint32Array(count + 1);
  let [next, end] = [1, 0];
  const anew = parts.map((part) => {
    const own = part.offsets;
    const first = next;
    for (let list = 1; list < own.length - 1; list++) offsets[++next] = end + own[list + 1]!;
    end += own.at(-1)!;
    return Uint32Array.from({ length: own.length - 1 }, (_, list) => (list === 0 ? 0 : first + list - 1));
  });
  const lists = joinCodes(
    parts.map((part) => part.lists),
    anew,
    places,
    zeros,
  );
  return { lists, offsets };
}

/** What stands in the lists of all parts, in the order of joinLists. O(codes). */
export function joinListCodes(parts: readonly Codes[], anew: readonly Uint32Array[]): Codes {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  parts.forEach((codes, part) => {
    for (let own = 0; own < codes.length; own++) all[at++] = anew[part]![codes[own]!]!;
  });
  return packCodes(all);
}

/** `joined`: the values of the parts as one. O(n + lists). */
export function joinListColumns(
  parts: readonly ListColumn[],
  { values, anew }: JoinedValues,
  places: Places,
  zeros: Uint8Array,
): ListColumn {
  const codes = joinListCodes(
    parts.map((part) => part.codes),
    anew,
  );
  return { values, ...joinLists(parts, places, zeros), codes };
}

import type { ByteReader } from "./byte-reader";
import type { ByteWriter } from "./byte-writer";
import type { ColumnCodec } from "./column-codec";
import { byFrequency } from "./row-codes";
import type { Codes, Lists, ListColumn } from "../../table/columns";
import { packCodes } from "../../table/pack-numbers";

/** Lists in the order in which rows first have them: number 0 is the empty one. */
interface Numbered {
  /** By row. */
  lists: Uint32Array;
  /** By number, which list of the column it is. */
  taken: number[];
}

/** O(rows). */
function numbered({ lists, offsets }: Lists, rows: Uint32Array): Numbered {
  const taken: number[] = [0];
  const numbers = new Map<number, number>();
  const own = Uint32Array.from(rows, (row) => {
    const list = lists[row]!;
    if (offsets[list] === offsets[list + 1]) return 0;
    if (!numbers.has(list)) numbers.set(list, taken.push(list) - 1);
    return numbers.get(list)!;
  });
  return { lists: own, taken };
}

/**
 * Writes which list each row has (0 where it is the next new one), how long the lists are, and gives the places in the
 * column's own codes at which theirs stand, one list after another. O(rows + codes).
 */
export function writeLists(column: Lists, rows: Uint32Array, out: ByteWriter): number[] {
  const { lists, taken } = numbered(column, rows);
  let next = 1;
  out.number(taken.length);
  out.numbers(lists.map((list) => (list === next ? (next++, 0) : list + 1)));
  const { offsets } = column;
  out.numbers(taken.map((list, number) => (number === 0 ? 0 : offsets[list + 1]! - offsets[list]!)));
  return taken.flatMap((list, number) =>
    number === 0
      ? []
      : Array.from({ length: offsets[list + 1]! - offsets[list]! }, (_, at) => offsets[list]! + at),
  );
}

/** Throws SavedRowsError. O(count + codes). */
export function readLists(count: number, from: ByteReader): { lists: Codes; offsets: Uint32Array } {
  const total = from.number();
  if (total === 0 || total > count + 1) from.fail("there are more lists than rows");
  let next = 1;
  const lists = from.numbers(count).map((one) => (one === 0 ? next++ : one - 1));
  if (next !== total || lists.some((list) => list >= total)) from.fail("a list is not there");
  const lengths = from.numbers(total);
  if (lengths.some((length, number) => (length === 0) !== (number === 0))) from.fail("a list is empty");
  const offsets = new Uint32Array(total + 1);
  for (let list = 0, end = 0; list < total; list++) {
    end += lengths[list]!;
    if (end > MOST_CODES) from.fail("its lists are too long");
    offsets[list + 1] = end;
  }
  return { lists: packCodes(lists), offsets };
}

const MOST_CODES = 0x7fffffff;

/** Texts by frequency, and the codes at some places. O(codes + values). */
export function writeListCodes(
  { values, codes, places }: { values: readonly string[]; codes: Codes; places: readonly number[] },
  out: ByteWriter,
): void {
  const own = places.map((place) => codes[place]!);
  const { used, renamed } = byFrequency(own, values.length);
  out.json(used.map((code) => values[code]!));
  out.numbers(own.map((code) => renamed[code]!));
}

/** `isOne`: whether a text may stand there. Throws SavedRowsError. */
export function readListCodes(
  length: number,
  from: ByteReader,
  isOne: (text: string) => boolean = () => true,
): { values: string[]; codes: Codes } {
  const values = ["", ...from.texts()];
  if (!values.every((value) => value === "" || isOne(value))) from.fail("a text is none of those it may be");
  const codes = from.numbers(length, values.length - 1);
  if (codes.includes(0)) from.fail("a list holds nothing");
  return { values, codes: packCodes(codes) };
}

/** Any number of texts a row. Lists and texts that no row has are left out. */
export function list(isOne?: (text: string) => boolean): ColumnCodec<ListColumn> {
  return {
    write(column, rows, out) {
      const places = writeLists(column, rows, out);
      writeListCodes({ ...column, places }, out);
    },
    read(count, from) {
      const { lists, offsets } = readLists(count, from);
      return { lists, offsets, ...readListCodes(offsets.at(-1)!, from, isOne) };
    },
  };
}

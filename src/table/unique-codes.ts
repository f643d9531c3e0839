import type { Codes } from "./columns";

/** Lists of codes, as a column has them. */
export interface CodeLists {
  offsets: Uint32Array;
  codes: Codes;
  /** Whether an empty list has no code at all, not even 0. */
  bare?: boolean;
}

/** Visits each code of a list once, or 0 where it has none. O(length²), and lists are short. */
export function forEachCode(lists: CodeLists, list: number, visit: (code: number) => void): void {
  const { offsets, codes } = lists;
  const [from, to] = [offsets[list]!, offsets[list + 1]!];
  if (from === to && !lists.bare) return visit(0);
  for (let at = from; at < to; at++) if (isFirst(codes, from, at)) visit(codes[at]!);
}

/** The same lists as they are visited: each code once, 0 where there is none. O(codes). */
export function visitedLists(lists: CodeLists): CodeLists {
  const count = lists.offsets.length - 1;
  const offsets = new Uint32Array(count + 1);
  const codes = new Uint32Array(lists.codes.length + count);
  let used = 0;
  const take = (code: number) => void (codes[used++] = code);
  for (let list = 0; list < count; list++) {
    forEachCode(lists, list, take);
    offsets[list + 1] = used;
  }
  return { offsets, codes: codes.subarray(0, used) };
}

function isFirst(codes: Codes, from: number, at: number): boolean {
  for (let before = from; before < at; before++) if (codes[before] === codes[at]) return false;
  return true;
}

import type { ListColumn } from "./columns";

/** Visits each code of a list once, or 0 where it has none. O(length²), and lists are short. */
export function forEachCode(
  { offsets, codes }: Pick<ListColumn, "offsets" | "codes">,
  list: number,
  visit: (code: number) => void,
): void {
  const [from, to] = [offsets[list]!, offsets[list + 1]!];
  if (from === to) return visit(0);
  for (let at = from; at < to; at++) if (isFirst(codes, from, at)) visit(codes[at]!);
}

function isFirst(codes: ListColumn["codes"], from: number, at: number): boolean {
  for (let before = from; before < at; before++) if (codes[before] === codes[at]) return false;
  return true;
}

import { COMPARE_KINDS, type Compare } from "../model/compare";
import { isSpan } from "./behind-value";
import { decodeList, encodeList } from "./list-value";

/** "time~2015-01-01..2021-07-31~2021-08-01..2024-04-30". */
export function compareOut({ by, a, b }: Compare): string {
  // A list drops repeats; both sides may be the same.
  return encodeList([by, `a:${a}`, `b:${b}`]);
}

/** Null for what compareOut never writes. */
export function compareIn(text: string): Compare | null {
  const [kind, first, second, ...more] = decodeList(text) ?? [];
  const by = COMPARE_KINDS.find((one) => one === kind);
  if (!by || !first?.startsWith("a:") || !second?.startsWith("b:") || more.length > 0) return null;
  const [a, b] = [first.slice(2), second.slice(2)];
  if (by === "time" && !(isSpan(a) && isSpan(b))) return null;
  return a === "" || b === "" ? null : { by, a, b };
}

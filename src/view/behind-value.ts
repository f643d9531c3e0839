import { PARTS, WHERE_EXTRAS, type Behind, type Where, type WhereKey } from "../model/behind";
import { parseIsoDay } from "../model/day";
import { DIMENSIONS } from "../model/filters";
import { MEASURES } from "../model/measure";
import { decodeList, encodeList } from "./list-value";

const KEYS: readonly WhereKey[] = [...DIMENSIONS, ...WHERE_EXTRAS];

/** "killed~certain~country:AF~time:2021-01-01..2021-12-31". */
export function behindOut({ measure, part, where }: Behind): string {
  return encodeList([measure, part, ...where.map(({ by, value }) => `${by}:${value}`)]);
}

/** Null for what behindOut never writes. */
export function behindIn(text: string): Behind | null {
  const [first, second, ...rest] = decodeList(text) ?? [];
  const measure = MEASURES.find((one) => one === first);
  const part = PARTS.find((one) => one === second);
  const where = rest.map(whereIn);
  const isWhole = where.every((one) => one !== null);
  return measure && part && isWhole ? { measure, part, where } : null;
}

function whereIn(text: string): Where | null {
  const at = text.indexOf(":");
  const by = KEYS.find((key) => key === text.slice(0, at));
  const value = text.slice(at + 1);
  if (!by || (by === "time" && !isSpan(value))) return null;
  return { by, value };
}

/** "2021-01-01..2021-12-31", the first not after the last. */
export function isSpan(text: string): boolean {
  const [from, to, ...more] = text.split("..").map(parseIsoDay);
  return from != null && to != null && more.length === 0 && from <= to;
}

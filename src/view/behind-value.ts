import { ACROSS, PARTS, WHERE_EXTRAS, type Behind, type Where, type WhereKey } from "../model/behind";
import { OPEN_END, OPEN_START } from "../model/day";
import { DIMENSIONS } from "../model/filters";
import { MEASURES } from "../model/measure";
import { spanIn } from "../model/span";
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
  return by && isMeant(by, value) ? { by, value } : null;
}

function isMeant(by: WhereKey, value: string): boolean {
  if (by === "time") return isSpan(value);
  if (by === "within" || by === "ends") return spanIn(value) !== null;
  if (by === "across") return ACROSS.test(value);
  return by !== "window" || value === "certain" || value === "possible";
}

/** "2021-01-01..2021-12-31", the first not after the last. */
export function isSpan(text: string): boolean {
  const span = spanIn(text);
  return span !== null && span.from !== OPEN_START && span.to !== OPEN_END;
}

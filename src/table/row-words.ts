import { buildTextIndex, type TextIndex } from "./text-index";
import type { PackedRows } from "./event-rows";
import { EVENT_TYPE, EVENT_TYPES } from "../model/event-type";
import { nameIn } from "../model/place-value";

type Worded = Pick<PackedRows, "place" | "admin1" | "country" | "subtype" | "actor" | "document">;

/** Columns whose values a text search reads, in the order in which `words` counts their values. */
export const WORDED = ["place", "admin1", "country", "subtype", "actor", "document"] as const;

/** What a place lies in is found by its own column. */
const NESTED: ReadonlySet<string> = new Set(["place", "admin1"]);
const same = (value: string) => value;

/**
 * The words of all values that a text search reads: those of WORDED one after another, then the labels of the
 * EVENT_TYPES, which stand in the titles of rows without a subtype. O(words · log words).
 */
export function wordsOf(columns: Worded): TextIndex {
  const values = WORDED.flatMap((name) => columns[name].values.map(NESTED.has(name) ? nameIn : same));
  return buildTextIndex(
    [...values, ...EVENT_TYPES.map((type) => EVENT_TYPE[type].label)].map((value) => [value]),
  );
}

import type { Source } from "./cell";
import type { FootRow } from "./foot";
import { tableLines } from "./table-lines";
import { tabSeparated } from "./tsv";
import { countWords } from "../model/words";
import type { RowSet } from "../table/rows";
import type { Column } from "../view/view";

/** Rows that are copied at once: of more, the first. */
const MOST = 50_000;

interface Copied {
  text: string;
  said: string;
}

/** The table as text for a spreadsheet, and how much of it that is. `all`: events in view. O(MOST × columns). */
export function copiedTable(
  source: Source,
  shown: RowSet,
  foot: readonly FootRow[],
  { columns, all }: { columns: readonly Column[]; all: number },
): Copied {
  const some = { ...shown, count: Math.min(shown.count, MOST) };
  const of = some.count < all ? ` of ${countWords(all)}` : "";
  return {
    text: tabSeparated(tableLines(source, some, foot, columns)),
    said: `${countWords(some.count)}${of} ${all === 1 ? "event" : "events"} copied`,
  };
}

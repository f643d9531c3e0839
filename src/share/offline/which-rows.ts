import type { Filters } from "../../model/filters";
import { countWords, counted } from "../../model/words";
import type { Session } from "../../session/Session.svelte";
import { bitOf } from "../../table/filter";
import type { FoundRows } from "../../table/opened-file";

/** A saved file holds at most so many rows of somebody's file. */
const MOST_ROWS = 50_000;

/** Which events of a file are saved with the page. */
export type WhichRows = "all" | "view";

/** The rows of the table to be saved, ascending: none of a file that is switched off. O(n). */
export function savedRows({ visible, table, fails }: Session, which: WhichRows): Uint32Array {
  if (which === "all") {
    const off = bitOf("dataset");
    return Uint32Array.from({ length: table.count }, (_, row) => row).filter(
      (row) => (fails[row]! & off) === 0,
    );
  }
  return Uint32Array.from({ length: visible.count }, (_, at) => visible.rows[at]!).sort();
}

/** Rows that are saved with a page, and what was found in them for the texts of its views. */
export interface RowsSaved {
  rows: Uint32Array;
  found: readonly FoundRows[];
}

/** The rows to be saved for some views, once the searches they ask for have been made. O(n). */
export async function rowsFor(
  session: Session,
  which: WhichRows,
  views: readonly Filters[],
): Promise<RowsSaved> {
  for (const filters of views) await session.rowSearch.ready(filters);
  const rows = savedRows(session, which);
  return { rows, found: session.rowSearch.foundAmong(rows, views) };
}

/** Why so many events cannot be saved, in words; null where they can. */
export function whyNotSaved(count: number): string | null {
  if (count === 0) return "No event is in view: there is nothing to save.";
  if (count <= MOST_ROWS) return null;
  return `${counted(count, "event")} are in view, and a file holds at most ${countWords(MOST_ROWS)}. Narrow the window or the filters, then save what is in view.`;
}

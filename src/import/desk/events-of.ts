import type { DeskFile } from "./DeskFile.svelte";
import type { Importer } from "../foreign/importer";
import { joinRows } from "../../table/join-rows";
import { openRows } from "../../table/open-rows";
import type { EventRows } from "../../table/event-rows";

/** From so many rows on a page is not made to wait for what is asked of all of them. */
const LARGE = 50_000;

/**
 * The events of one file, or of several as one table. Of many rows the joining lets the page answer between two columns
 * (`painted`), and the worker finds out what the page asks of all of them. O(rows × files + values + words).
 */
export async function eventsOf(
  files: readonly DeskFile[],
  importer: Importer | null,
  painted: () => Promise<void>,
): Promise<EventRows> {
  const [first] = files;
  if (files.length === 1 && first)
    return openRows(first.read.rows, first.read.kind === "foreign" ? first.read.index : undefined);
  const isLarge = files.reduce((sum, { events }) => sum + events, 0) > LARGE;
  const parts = files.map(({ id, read: { rows } }) => ({ id, rows }));
  const joined = await joinRows(parts, isLarge ? painted : undefined);
  if (!isLarge || importer === null) return openRows(joined);
  const { rows, index } = await importer.prepare(joined);
  return openRows(rows, index);
}

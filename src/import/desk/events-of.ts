import type { DeskFile } from "./DeskFile.svelte";
import { indexed } from "./indexed";
import type { Importer } from "../foreign/importer";
import { joinRows } from "../../table/join-rows";
import { openRows } from "../../table/open-rows";
import type { EventRows } from "../../table/event-rows";

/** From so many rows on a page is not made to wait while they are joined. */
const LARGE = 50_000;

/**
 * The events of one file, or of several as one table. Of many rows the joining lets the page answer between two columns
 * (`painted`). O(rows × files + values + words).
 */
export async function eventsOf(
  files: readonly DeskFile[],
  importer: () => Promise<Importer>,
  painted: () => Promise<void>,
): Promise<EventRows> {
  const [first] = files;
  if (files.length === 1 && first)
    return openRows(first.read.rows, first.read.kind === "foreign" ? first.read.index : undefined);
  const isLarge = files.reduce((sum, { events }) => sum + events, 0) > LARGE;
  const parts = files.map(({ id, read: { rows } }) => ({ id, rows }));
  const { rows, index } = await indexed(await joinRows(parts, isLarge ? painted : undefined), importer);
  return openRows(rows, index);
}

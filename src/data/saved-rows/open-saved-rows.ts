import { ABOUT, ROWS, readAbout } from "./about";
import { SavedRowsError } from "./byte-reader";
import { datasetId } from "./dataset-codec";
import { readRows } from "./rows-codec";
import { savedCells } from "./saved-cells";
import { unpacked } from "./unpacked";
import type { OpenPart } from "../embedded-files";
import type { PackedRows } from "../../table/event-rows";
import { fileRowsOf } from "../../table/file-rows-of";
import type { FilePart, FoundRows } from "../../table/opened-file";

/** Somebody's rows out of a saved file, and the files they come from. */
export interface SavedRows {
  rows: PackedRows;
  parts: readonly FilePart[];
  found: readonly FoundRows[];
}

/** Whether a saved file holds rows in place of an atlas. */
export function holdsRows(open: OpenPart): boolean {
  return open(ABOUT) !== null;
}

/** Everything is checked before it is believed, the cells when they are asked for. Rejects with SavedRowsError. */
export async function openSavedRows(open: OpenPart): Promise<SavedRows> {
  const { files, found } = readAbout(await jsonOf(open));
  const rows = readRows(await unpacked(open, ROWS));
  if (Math.max(1, rows.dataset.values.length - 1) > files.length)
    throw new SavedRowsError(ROWS, "a row is of a file that is not there");
  if (found.some((one) => one.rows.some((row) => row >= rows.count)))
    throw new SavedRowsError(ABOUT, "a row that was found is not there");
  const parts = files.map((file, at): FilePart => {
    const { name, colour, fingerprint, dated, of: events, account, columns } = file;
    return {
      ...{ id: datasetId(at), name, colour, fingerprint, dated, events },
      ...(account && { account }),
      ...(columns.length > 0 && savedCells(open, file, at, fileRowsOf(rows, at))),
    };
  });
  return { rows, parts, found };
}

async function jsonOf(open: OpenPart): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await unpacked(open, ABOUT)));
  } catch (error) {
    if (error instanceof SavedRowsError) throw error;
    throw new SavedRowsError(ABOUT, "it is not JSON");
  }
}

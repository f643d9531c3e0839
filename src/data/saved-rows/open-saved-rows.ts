import { ABOUT, ROWS, cellsPart, readAbout, type RowsAbout } from "./about";
import { SavedRowsError } from "./byte-reader";
import { readCells } from "./cells-codec";
import { readRows } from "./rows-codec";
import { unpacked } from "./unpacked";
import type { OpenPart } from "../embedded-files";
import type { OpenedFile } from "../load";
import type { CellColumn } from "../../table/cell-column";
import type { DictionaryColumn } from "../../table/columns";
import type { PackedRows } from "../../table/event-rows";

/** Somebody's rows out of a saved file, and the way to their cells. */
export interface SavedRows extends Required<Pick<OpenedFile, "cells" | "columns">> {
  about: RowsAbout;
  rows: PackedRows;
}

/** Whether a saved file holds rows in place of an atlas. */
export function holdsRows(open: OpenPart): boolean {
  return open(ABOUT) !== null;
}

/** Everything is checked before it is believed, the cells when they are asked for. Rejects with SavedRowsError. */
export async function openSavedRows(open: OpenPart): Promise<SavedRows> {
  const about = readAbout(await jsonOf(open));
  const rows = readRows(await unpacked(open, ROWS));
  const known = new Map<number, Promise<DictionaryColumn>>();

  const held = async (at: number): Promise<DictionaryColumn> => {
    const part = cellsPart(at);
    return readCells(await unpacked(open, part), rows.count, part);
  };
  const cellsAt = (at: number): Promise<DictionaryColumn> | null => {
    if (!about.columns[at]!.held) return null;
    const cells = known.get(at) ?? held(at);
    known.set(at, cells);
    return cells;
  };

  async function columns(wanted: Uint32Array): Promise<CellColumn[]> {
    const places = new Map(Array.from(rows.fileRow, (row, place) => [row, place]));
    const all = about.columns.map(async ({ column }, at): Promise<CellColumn> => {
      const cells = await cellsAt(at);
      if (cells === null) return { column, cells };
      const codes = Uint32Array.from(wanted, (row) => cells.codes[places.get(row) ?? -1] ?? 0);
      return { column, cells: { values: cells.values, codes } };
    });
    return Promise.all(all);
  }

  return {
    about,
    rows,
    columns,
    async cells(row) {
      const all = await columns(Uint32Array.of(row));
      return all.map(({ column, cells }) =>
        cells === null
          ? { column, text: null, left: true }
          : { column, text: cells.values[cells.codes[0]!] || null },
      );
    },
  };
}

async function jsonOf(open: OpenPart): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await unpacked(open, ABOUT)));
  } catch (error) {
    if (error instanceof SavedRowsError) throw error;
    throw new SavedRowsError(ABOUT, "it is not JSON");
  }
}

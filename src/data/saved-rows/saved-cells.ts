import { cellsPart, type RowsAbout } from "./about";
import { readCells } from "./cells-codec";
import { unpacked } from "./unpacked";
import type { OpenPart } from "../embedded-files";
import type { CellColumn } from "../../table/cell-column";
import type { DictionaryColumn } from "../../table/columns";
import type { FilePart } from "../../table/opened-file";

/** The way to the cells of a file's rows, as FilePart has it. */
export type SavedCells = Required<Pick<FilePart, "cells" | "columns">>;

/** Of the file at `place` among those saved; `fileRows`: its rows that were, in their order. Rejects with SavedRowsError. */
export function savedCells(
  open: OpenPart,
  { columns: saved }: RowsAbout["files"][number],
  place: number,
  fileRows: Uint32Array,
): SavedCells {
  const known = new Map<number, Promise<DictionaryColumn>>();
  const places = new Map(Array.from(fileRows, (row, at) => [row, at]));

  const held = async (at: number): Promise<DictionaryColumn> => {
    const part = cellsPart(place, at);
    return readCells(await unpacked(open, part), fileRows.length, part);
  };
  const cellsAt = (at: number): Promise<DictionaryColumn> | null => {
    if (!saved[at]!.held) return null;
    const cells = known.get(at) ?? held(at);
    known.set(at, cells);
    return cells;
  };

  async function columns(wanted: Uint32Array): Promise<CellColumn[]> {
    const all = saved.map(async ({ column }, at): Promise<CellColumn> => {
      const cells = await cellsAt(at);
      if (cells === null) return { column, cells };
      const codes = Uint32Array.from(wanted, (row) => cells.codes[places.get(row) ?? -1] ?? 0);
      return { column, cells: { values: cells.values, codes } };
    });
    return Promise.all(all);
  }

  return {
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

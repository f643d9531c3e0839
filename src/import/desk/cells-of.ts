import { faultFrom } from "./fault-from";
import type { ForeignFile } from "./shown";
import { cellText } from "../foreign/cell-text";
import type { CellColumn } from "../../table/cell-column";

type Cells = (row: number) => Promise<readonly { column: string; text: string | null }[]>;

/** Looks rows up in the file itself; undefined where that is no longer at hand. */
export function cellsOf({ origin, plan }: ForeignFile): Cells | undefined {
  if (origin === null) return undefined;
  return async (row) => {
    const cells = await origin.importer.cells(origin.file, plan, row).catch(inWords);
    return cells.map(({ column, cell }) => ({ column, text: cell === null ? null : cellText(cell) }));
  };
}

type Columns = (rows: Uint32Array) => Promise<readonly CellColumn[]>;

/** Takes all cells of some rows out of the file itself; undefined where that is no longer at hand. */
export function columnsOf({ origin, plan }: Pick<ForeignFile, "origin" | "plan">): Columns | undefined {
  if (origin === null) return undefined;
  return (rows) => origin.importer.columns(origin.file, plan, rows).catch(inWords);
}

function inWords(error: unknown): never {
  const { what, todo } = faultFrom(error);
  throw new Error(`${what} ${todo}`, { cause: error });
}

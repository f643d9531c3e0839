import type { DictionaryColumn } from "./columns";

/**
 * A column of a file as it stands there, cell by cell for some of its rows; an empty cell is "". Cells are null where
 * they are not at hand.
 */
export interface CellColumn {
  column: string;
  cells: DictionaryColumn | null;
}

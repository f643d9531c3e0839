import { cellLine, cellOf, type Source } from "./cell";
import { COLUMN } from "./columns";
import { footLine, type FootRow } from "./foot";
import { forEachRow, type RowSet } from "../table/rows";
import type { Column } from "../view/view";

/** The table as lines of words: its head, each row as it is ordered, its foot. O(rows × columns). */
export function tableLines(
  source: Source,
  shown: RowSet,
  foot: readonly FootRow[],
  columns: readonly Column[],
): string[][] {
  const lines = [columns.map((column) => COLUMN[column].label)];
  forEachRow(shown, (row, certain) => {
    const cells = columns.map((column) => cellLine(cellOf(source, row, column)));
    if (!certain) cells[0] += ", only possibly in the window";
    lines.push(cells);
  });
  return [...lines, ...foot.map((row) => footLine(row, columns))];
}

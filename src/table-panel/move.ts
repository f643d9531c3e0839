/** A cell of the grid: rows from the head (0) over the body to the foot, columns from the left. */
export interface CellPlace {
  row: number;
  column: number;
}

interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

export interface GridSize {
  rows: number;
  columns: number;
  /** Rows that Page Up and Page Down pass over. */
  page: number;
}

/** Where a key leads from a cell, after the ARIA pattern of a grid; null for keys that are not its own. */
export function moveTo(press: Press, { row, column }: CellPlace, size: GridSize): CellPlace | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const jumps = press.ctrlKey || press.metaKey;
  if (press.altKey || (jumps && press.key !== "Home" && press.key !== "End")) return null;
  switch (press.key) {
    case "ArrowDown":
      return { row: Math.min(row + 1, lastRow), column };
    case "ArrowUp":
      return { row: Math.max(row - 1, 0), column };
    case "ArrowRight":
      return { row, column: Math.min(column + 1, lastColumn) };
    case "ArrowLeft":
      return { row, column: Math.max(column - 1, 0) };
    case "PageDown":
      return { row: Math.min(row + size.page, lastRow), column };
    case "PageUp":
      return { row: Math.max(row - size.page, 0), column };
    case "Home":
      return { row: jumps ? 0 : row, column: 0 };
    case "End":
      return { row: jumps ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}

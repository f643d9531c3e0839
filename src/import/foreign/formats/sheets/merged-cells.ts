import type { Cell } from "../../row-source";

/** Cells of one column that a workbook shows as one: rows from 1, columns from 0. */
export interface MergedRange {
  column: number;
  from: number;
  to: number;
}

const NONE: ReadonlySet<number> = new Set();

/** The merged cells that reach into the rows that come. */
export class MergedCells {
  /** By column: ranges of one do not overlap. */
  private readonly open = new Map<number, { to: number; value: Cell }>();

  /** `numbers`: the columns whose numbers hold for each row; of people, each row would count them again. */
  constructor(private readonly numbers: ReadonlySet<number> = NONE) {}

  /** A cell that is shown down to a row. */
  add(column: number, to: number, value: Cell): void {
    const holds = typeof value === "string" || value instanceof Date;
    if (holds || (typeof value === "number" && this.numbers.has(column)))
      this.open.set(column, { to, value });
  }

  /** Puts into a row that is not empty what is shown there from above. O(open). */
  fill(number: number, cells: Cell[]): void {
    for (const [column, { to, value }] of this.open) {
      if (to < number) this.open.delete(column);
      if (to < number || (cells[column] ?? null) !== null) continue;
      while (cells.length <= column) cells.push(null);
      cells[column] = value;
    }
  }
}

export const MERGED =
  "it has merged cells: what they say was taken for each of their rows, but for numbers other than days and coordinates, which were taken for the first";

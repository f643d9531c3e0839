import type { SheetStart } from "./sheet-start";
import { isFilled } from "../head-line";
import { rowsOfBatch } from "../width";
import type { Cell, RowBatch } from "../../row-source";

/** What people write beside a table. */
const BEYOND = "it has cells beyond the columns of the head, which were not read";

/** Gathers the rows below a sheet's head into batches. */
export class SheetRows {
  private readonly width: number;
  private readonly after: number;
  private rows: Cell[][] = [];
  private numbers: number[] = [];
  private torn: { row: number; why: string }[] = [];
  private cut: { row: number; what: string }[] = [];

  constructor({ head, number }: SheetStart) {
    [this.width, this.after] = [head.length, number];
  }

  /** A row as far as its cells go; `why` it cannot be taken. */
  add(number: number, cells: Cell[], why: string | null): void {
    const { width } = this;
    if (number <= this.after || !cells.some(isFilled)) return;
    const isWider = cells.slice(width).some(isFilled);
    if (why !== null) {
      this.torn.push({ row: number, why });
      return;
    }
    if (isWider) this.cut.push({ row: number, what: BEYOND });
    cells.length = Math.min(cells.length, width);
    while (cells.length < width) cells.push(null);
    this.rows.push(cells);
    this.numbers.push(number);
  }

  /** What has been gathered since the last time; a batch at least. `bytes`: read so far. */
  *batches(bytes: number): Generator<RowBatch> {
    const { rows, numbers, torn, cut } = this;
    [this.rows, this.numbers, this.torn, this.cut] = [[], [], [], []];
    const most = rowsOfBatch(this.width);
    for (let from = 0; from === 0 || from < rows.length; from += most) {
      const some = rows.slice(from, from + most);
      const those = Uint32Array.from(numbers.slice(from, from + most));
      const isFirst = from === 0;
      const beside = isFirst && cut.length > 0 && { cut };
      yield { rows: some, numbers: those, bytes, torn: isFirst ? torn : [], ...beside };
    }
  }
}

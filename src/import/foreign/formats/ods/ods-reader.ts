import { unknownFault } from "../faults";
import { MergedCells } from "../sheets/merged-cells";
import { attributeOf } from "../xml/unescape";
import type { XmlListener } from "../xml/xml-reader";
import type { Cell } from "../../row-source";

/** Columns and rows that a sheet can have. */
const [MOST_COLUMNS, MOST_ROWS] = [16_384, 1_048_576];
/** Cells that are said once for many, at most: more of them are no table, and would fill the memory. */
const MOST_REPEATED = 20_000_000;
/** Elements in a cell whose text is not the cell's: remarks, drawings. */
const ASIDE = new Set(["annotation", "shapes", "frame", "custom-shape", "tracked-changes"]);

/** What is told of a workbook as it is read: `sheet` of each that begins, `row` of each row that is not empty. */
interface OdsListener {
  sheet(name: string): void;
  row(number: number, cells: Cell[]): void;
}

/** Reads the `content.xml` of an OpenDocument workbook. Rows and cells that it says once for many come as often as they are there. */
export class OdsReader implements XmlListener {
  /** Tables within one another: what stands in a cell is no sheet. */
  private tables = 0;
  private repeated = 0;
  private aside = 0;
  private merged: MergedCells;
  /** The last row of the sheet so far that merged cells reach down to. */
  spanned = 0;
  /** Of the row: cells that are shown down to a later one. */
  private spans: { column: number; rows: number; value: Cell }[] = [];
  private number = 0;
  private times = 1;
  private cells: Cell[] = [];
  private column = 0;
  private cell: { attributes: string; words: string; paragraphs: number } | null = null;
  private isWanted = false;

  /** `numbers`: see MergedCells. */
  constructor(
    private readonly listener: OdsListener,
    private readonly numbers?: ReadonlySet<number>,
  ) {
    this.merged = new MergedCells(numbers);
  }

  open(name: string, attributes: string): void {
    if (ASIDE.has(name)) this.aside++;
    if (this.aside > 0) return;
    if (name === "table") {
      this.tables++;
      if (this.tables > 1) return;
      [this.number, this.spanned, this.merged] = [0, 0, new MergedCells(this.numbers)];
      this.listener.sheet(attributeOf(attributes, "table:name") ?? "");
    }
    if (this.tables !== 1) return;
    if (name === "table-row") [this.cells, this.column, this.times] = [[], 0, repeated(attributes, "rows")];
    else if (name === "table-cell" || name === "covered-table-cell")
      this.cell = { attributes, words: "", paragraphs: 0 };
    else if (this.cell) this.openInCell(this.cell, name, attributes);
  }

  text(text: string): void {
    if (this.isWanted && this.cell && this.aside === 0) this.cell.words += text;
  }

  close(name: string): void {
    if (ASIDE.has(name)) this.aside--;
    if (this.aside > 0) return;
    if (name === "table") this.tables--;
    if (this.tables !== 1) return;
    if (name === "p") this.isWanted = false;
    else if (name === "table-cell" || name === "covered-table-cell") this.closeCell();
    else if (name === "table-row") this.closeRow();
  }

  private openInCell(cell: NonNullable<typeof this.cell>, name: string, attributes: string): void {
    if (name === "p") {
      if (cell.paragraphs++ > 0) cell.words += "\n";
      this.isWanted = true;
    } else if (name === "s")
      cell.words += " ".repeat(Math.min(Number(attributeOf(attributes, "text:c") ?? 1) || 1, 1000));
    else if (name === "tab") cell.words += "\t";
    else if (name === "line-break") cell.words += "\n";
  }

  private closeCell(): void {
    if (!this.cell) return;
    const { attributes, words } = this.cell;
    this.cell = null;
    const value = valueOf(attributes, words);
    const rows = Number(attributeOf(attributes, "table:number-rows-spanned") ?? 1);
    if (rows > 1) this.spans.push({ column: this.column, rows, value });
    const times = repeated(attributes, "columns");
    const end = Math.min(this.column + times, MOST_COLUMNS);
    if (value !== null) {
      this.count(end - this.column - 1);
      while (this.cells.length < this.column) this.cells.push(null);
      while (this.cells.length < end) this.cells.push(value);
    }
    this.column = end;
  }

  private count(cells: number): void {
    this.repeated += Math.max(0, cells);
    if (this.repeated > MOST_REPEATED)
      throw unknownFault(
        "It says the same of more cells than can be read here.",
        "Save the table as CSV, and open that.",
      );
  }

  private closeRow(): void {
    const { cells, number, spans } = this;
    this.number += this.times;
    this.spans = [];
    if (cells.length === 0) return;
    this.merged.fill(number + 1, cells);
    for (const { column, rows, value } of spans) {
      this.merged.add(column, number + rows, value);
      this.spanned = Math.max(this.spanned, number + rows);
    }
    const end = Math.min(this.number, MOST_ROWS);
    this.count((end - number - 1) * cells.length);
    for (let at = number + 1; at <= end; at++) this.listener.row(at, at === end ? cells : cells.slice());
  }
}

function repeated(attributes: string, what: "rows" | "columns"): number {
  if (!attributes.includes("-repeated")) return 1;
  const times = Number(attributeOf(attributes, `table:number-${what}-repeated`) ?? 1);
  return Number.isSafeInteger(times) && times > 0 ? times : 1;
}

/** A cell by its type; text where it has none that is read. */
function valueOf(attributes: string, words: string): Cell {
  switch (attributeOf(attributes, "office:value-type")) {
    case "float":
    case "percentage":
    case "currency": {
      const number = Number(attributeOf(attributes, "office:value") ?? NaN);
      return Number.isFinite(number) ? number : words || null;
    }
    case "date": {
      const written = attributeOf(attributes, "office:date-value") ?? "";
      const date = new Date(/T\d/.test(written) ? `${written}Z` : written);
      return Number.isNaN(date.getTime()) ? written || words || null : date;
    }
    case "boolean":
      return attributeOf(attributes, "office:boolean-value") === "true";
    default:
      return (attributeOf(attributes, "office:string-value") ?? words) || null;
  }
}

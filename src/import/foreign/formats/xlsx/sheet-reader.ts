import { columnOf, MOST_COLUMNS } from "./column-of";
import { cellOfDays } from "./day-number";
import { withoutCodes } from "./shared-strings";
import type { Shown } from "./styles";
import { MergedCells, type MergedRange } from "../sheets/merged-cells";
import { attributeOf } from "../xml/unescape";
import type { XmlListener } from "../xml/xml-reader";
import type { Cell } from "../../row-source";

/** What the cells of a workbook refer to. */
export interface Shared {
  strings: readonly string[];
  shown: readonly Shown[];
  is1904: boolean;
}

/** The letters that attributes of cells are called by: where it is, its style, its type. */
const [R, S, T] = [114, 115, 116];
/** Reads a sheet row by row; `row` is told of each row that is not empty, with its number and its cells as far as they go. */
export class SheetReader implements XmlListener {
  private number = 0;
  private column = 0;
  private cells: Cell[] = [];
  private kind = "n";
  private style = 0;
  private words = "";
  private isWanted = false;
  private isSpoken = false;
  private why: string | null = null;
  private hasFormula = false;
  /** Cells so far whose formula has no value in the file. */
  unvalued = 0;
  private readonly merged: MergedCells;

  constructor(
    private readonly shared: Shared,
    private readonly row: (number: number, cells: Cell[], why: string | null) => void,
    private readonly ranges: ReadonlyMap<number, readonly MergedRange[]> = new Map(),
    numbers?: ReadonlySet<number>,
  ) {
    this.merged = new MergedCells(numbers);
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case "row": {
        const number = Number(attributeOf(attributes, "r") ?? NaN);
        this.number = Number.isSafeInteger(number) && number > this.number ? number : this.number + 1;
        [this.column, this.cells, this.why] = [-1, [], null];
        return;
      }
      case "c":
        this.openCell(attributes);
        return;
      case "rPh":
        this.isSpoken = true;
        return;
      case "f":
        this.hasFormula = true;
        return;
      case "v":
      case "t":
        this.isWanted = !this.isSpoken;
    }
  }

  text(text: string): void {
    if (this.isWanted) this.words += text;
  }

  close(name: string): void {
    switch (name) {
      case "v":
      case "t":
        this.isWanted = false;
        return;
      case "rPh":
        this.isSpoken = false;
        return;
      case "c":
        if (this.hasFormula && this.words === "" && this.kind !== "str") this.unvalued++;
        this.keep(this.cell());
        return;
      case "row":
        if (this.cells.length > 0) this.closeRow(this.number, this.cells);
    }
  }

  private closeRow(number: number, cells: Cell[]): void {
    this.merged.fill(number, cells);
    for (const { column, to } of this.ranges.get(number) ?? [])
      this.merged.add(column, to, cells[column] ?? null);
    this.row(number, cells, this.why);
  }

  /** All attributes in one go, there being millions of cells; with blanks around their signs, one after another. */
  private openCell(attributes: string): void {
    this.hasFormula = false;
    if (/\s=|=\s/.test(attributes)) {
      this.column = columnOf(attributeOf(attributes, "r") ?? "", 0) ?? this.column + 1;
      this.style = Number(attributeOf(attributes, "s") ?? 0);
      [this.kind, this.words] = [attributeOf(attributes, "t") ?? "n", ""];
      return;
    }
    let column: number | null = null;
    [this.kind, this.style, this.words] = ["n", 0, ""];
    for (let at = 0; ;) {
      const equals = attributes.indexOf("=", at);
      const quote = attributes[equals + 1];
      const close = equals < 0 || quote === undefined ? -1 : attributes.indexOf(quote, equals + 2);
      if (close < 0) break;
      const isShort = attributes.charCodeAt(equals - 2) <= 32;
      const name = isShort ? attributes.charCodeAt(equals - 1) : 0;
      if (name === R) column = columnOf(attributes, equals + 2);
      else if (name === S) this.style = Number(attributes.slice(equals + 2, close));
      else if (name === T) this.kind = attributes.slice(equals + 2, close);
      at = close + 1;
    }
    this.column = column ?? this.column + 1;
  }

  private keep(cell: Cell): void {
    if (cell === null || this.column >= MOST_COLUMNS) return;
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = cell;
  }

  private cell(): Cell {
    const { words } = this;
    if (words === "") return null;
    switch (this.kind) {
      case "s":
        return this.sharedString(Number(words));
      case "str":
      case "inlineStr":
        return withoutCodes(words);
      case "b":
        return words.trim() === "1" || words.trim() === "true";
      case "e":
        return null;
      case "d": {
        const date = new Date(/T\d/.test(words) && !/Z|[+-]\d\d:?\d\d$/.test(words) ? `${words}Z` : words);
        return Number.isNaN(date.getTime()) ? words : date;
      }
      default: {
        const number = Number(words);
        if (!Number.isFinite(number)) return words;
        return cellOfDays(number, this.shared.shown[this.style] ?? "number", this.shared.is1904);
      }
    }
  }

  private sharedString(number: number): Cell {
    const text = this.shared.strings[number];
    if (text === undefined) this.why = "the text of one of its cells is missing from the file";
    return text === "" || text === undefined ? null : text;
  }
}

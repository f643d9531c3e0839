import { SharedStringsReader } from "./shared-strings";
import { SheetReader, type Shared } from "./sheet-reader";
import { StylesReader } from "./styles";
import { RelationsReader, WorkbookReader } from "./workbook";
import { unzipped } from "../archive/unzip";
import type { ZipEntry } from "../archive/zip-entries";
import type { ByteSource } from "../byte-source";
import { damagedFault, emptyFault, unknownFault } from "../faults";
import { fieldsNamed } from "../../fields-named";
import { openText } from "../text/open-text";
import { headLine, isFilled, TITLES_WITHIN, titleWords } from "../head-line";
import { refuseTooWide, rowsOfBatch } from "../width";
import { XmlReader, type XmlListener } from "../xml/xml-reader";
import type { Cell, RowBatch, RowSource } from "../../row-source";

/** Sheets among which the table is looked for. */
const MOST_SHEETS = 50;

/**
 * A sheet of a workbook: the one that is asked for by name; else, of those that are not hidden and have a head of two
 * cells or more, one that has rows before one that has none, and the one whose head names the most of what events have,
 * the first of such; else the first that has any.
 * Its first row that is not empty and no title is the head. Formulas give the values that were last computed; dates are UTC; cells
 * with errors are empty; merged cells stand in the first of them. Rejects with FileFault.
 */
export async function openXlsx(
  archive: Blob,
  entries: readonly ZipEntry[],
  asked?: string,
): Promise<RowSource> {
  const book = new Workbook(archive, entries);
  const sheets = await book.open();
  const tables = await firstRows(book, sheets);
  const first = likeliest(tables.filter(({ name }) => name === asked)) ?? likeliest(tables);
  if (!first) throw emptyFault();
  const head = first.cells.map(nameOf);
  refuseTooWide(head.length);
  const others = sheets.length - 1;
  const beside = [
    ...first.beside,
    ...(others > 0 ? [`only the sheet “${first.name}” was read; ${sheetWords(others)}`] : []),
  ];
  const names = [
    ...new Set(tables.filter((table) => table.hasRows || table === first).map(({ name }) => name)),
  ];
  return {
    ...{ head, size: first.source.size, text: null, batches: batchesOf(book, first) },
    ...(beside.length > 0 && { beside }),
    ...(names.length > 1 && { parts: [{ of: "sheet", names, taken: first.name }] }),
  };
}

/** Programs that write workbooks without computing them leave formulas without values. */
const UNVALUED =
  "some of its formulas have no value in the file, and are read as empty: open it in a spreadsheet program, save it there, and open it again";

interface NamedSheet {
  name: string;
  source: ByteSource;
}

interface FirstRow {
  source: ByteSource;
  number: number;
  cells: readonly Cell[];
  name: string;
  /** What of the sheet's start is no part of the table, or missing from it, in words. */
  beside: readonly string[];
  hasRows: boolean;
}

const sheetWords = (others: number) =>
  others === 1 ? "the workbook has another" : `the workbook has ${others} others`;

async function firstRows(book: Workbook, sheets: readonly NamedSheet[]): Promise<FirstRow[]> {
  const found: FirstRow[] = [];
  for (const sheet of sheets.slice(0, MOST_SHEETS)) {
    const row = await firstRow(book, sheet);
    if (row) found.push(row);
  }
  return found;
}

/** Undefined where no sheet has any cell. */
function likeliest(tables: readonly FirstRow[]): FirstRow | undefined {
  const wide = tables.filter(({ cells }) => cells.length > 1);
  const filled = wide.filter(({ hasRows }) => hasRows);
  const some = [filled, wide].find(({ length }) => length > 0) ?? tables;
  const named = some.map(({ cells }) => fieldsNamed(cells.map(nameOf)));
  return some[named.indexOf(Math.max(...named))];
}

async function firstRow(book: Workbook, { name, source }: NamedSheet): Promise<FirstRow | null> {
  const rows: Cell[][] = [];
  const numbers: number[] = [];
  const reader = new SheetReader(book.shared, (number, cells) => {
    if (rows.length === TITLES_WITHIN || !cells.some(isFilled)) return;
    rows.push(cells);
    numbers.push(number);
  });
  const xml = new XmlReader(reader);
  const pieces = await openText(source, {});
  for await (const { text, last } of pieces()) {
    xml.feed(text);
    if (rows.length === TITLES_WITHIN) break;
    if (last) xml.end();
  }
  const at = headLine(rows);
  const cells = rows[at];
  if (!cells) return null;
  const beside = [titleWords(rows.slice(0, at)), reader.unvalued > 0 ? UNVALUED : null];
  return {
    ...{ source, name, cells, number: numbers[at]!, hasRows: rows.length > at + 1 },
    beside: beside.filter((words) => words !== null),
  };
}

function nameOf(cell: Cell): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return cell === null ? "" : String(cell).trim();
}

async function* batchesOf(
  book: Workbook,
  { source, number, cells: head }: FirstRow,
): AsyncGenerator<RowBatch> {
  const width = head.length;
  let rows: Cell[][] = [];
  let numbers: number[] = [];
  let torn: { row: number; why: string }[] = [];
  const take = (row: number, cells: Cell[], why: string | null) => {
    if (row <= number || !cells.some(isFilled)) return;
    const fault =
      why ?? (cells.slice(width).some(isFilled) ? "it has cells beyond the columns of the head" : null);
    if (fault !== null) {
      torn.push({ row, why: fault });
      return;
    }
    cells.length = Math.min(cells.length, width);
    while (cells.length < width) cells.push(null);
    rows.push(cells);
    numbers.push(row);
  };
  const most = rowsOfBatch(width);
  const xml = new XmlReader(new SheetReader(book.shared, take));
  const pieces = await openText(source, {});
  for await (const { text, read, last } of pieces()) {
    xml.feed(text);
    if (last) xml.end();
    for (let from = 0; from === 0 || from < rows.length; from += most) {
      const some = rows.slice(from, from + most);
      const those = Uint32Array.from(numbers.slice(from, from + most));
      yield { rows: some, numbers: those, bytes: read, torn: from === 0 ? torn : [] };
    }
    [rows, numbers, torn] = [[], [], []];
  }
}

/** The parts of a workbook, found by its relations. */
class Workbook {
  readonly shared: { -readonly [Key in keyof Shared]: Shared[Key] } = {
    strings: [],
    shown: [],
    is1904: false,
  };

  constructor(
    private readonly archive: Blob,
    private readonly entries: readonly ZipEntry[],
  ) {}

  /** The sheets in order, hidden ones only where there are no others. */
  async open(): Promise<NamedSheet[]> {
    const main = await this.mainPart();
    if (main.endsWith(".bin"))
      throw unknownFault(
        "It is a binary workbook (.xlsb), which cannot be opened here.",
        "Save it as .xlsx or CSV.",
      );
    const folder = main.slice(0, main.lastIndexOf("/") + 1);
    const workbook = await this.read(main, new WorkbookReader());
    const { relations } = await this.read(
      `${folder}_rels/${main.slice(folder.length)}.rels`,
      new RelationsReader(),
    );
    this.shared.is1904 = workbook.is1904;
    const pathOf = (target: string) => (target.startsWith("/") ? target.slice(1) : folder + target);
    for (const { kind, target } of relations) {
      if (kind === "styles") this.shared.shown = (await this.read(pathOf(target), new StylesReader())).shown;
      if (kind === "sharedStrings")
        this.shared.strings = (await this.read(pathOf(target), new SharedStringsReader())).strings;
    }
    const visible = workbook.sheets.filter(({ isHidden }) => !isHidden);
    const parts = new Map(
      relations.filter(({ kind }) => kind === "worksheet").map(({ id, target }) => [id, target]),
    );
    const sheets = (visible.length > 0 ? visible : workbook.sheets).flatMap(({ part, name }) => {
      const target = parts.get(part);
      return target === undefined ? [] : [{ name, target }];
    });
    if (sheets.length === 0) throw unknownFault("The workbook has no sheet of cells.");
    return sheets.map(({ name, target }) => ({ name, source: this.part(pathOf(target)) }));
  }

  private async mainPart(): Promise<string> {
    const { relations } = await this.read("_rels/.rels", new RelationsReader());
    const main = relations.find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
    return main.replace(/^\//, "");
  }

  private part(name: string): ByteSource {
    const entry = this.entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!entry) throw damagedFault(`The workbook is damaged: its part “${name}” is missing.`);
    return unzipped(this.archive, entry);
  }

  private async read<Reader extends XmlListener>(name: string, reader: Reader): Promise<Reader> {
    const xml = new XmlReader(reader);
    const pieces = await openText(this.part(name), {});
    for await (const { text } of pieces()) xml.feed(text);
    xml.end();
    return reader;
  }
}

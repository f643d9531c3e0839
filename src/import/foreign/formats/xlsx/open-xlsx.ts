import { mergedRanges } from "./merged-ranges";
import { SharedStringsReader } from "./shared-strings";
import { SheetReader, type Shared } from "./sheet-reader";
import { StylesReader } from "./styles";
import { RelationsReader, WorkbookReader } from "./workbook";
import { unzipped } from "../archive/unzip";
import type { ZipEntry } from "../archive/zip-entries";
import type { ByteSource } from "../byte-source";
import { damagedFault, emptyFault, unknownFault } from "../faults";
import { MERGED } from "../sheets/merged-cells";
import { SheetRows } from "../sheets/sheet-rows";
import { besideSheet, chooseSheet, FirstRows, type SheetStart } from "../sheets/sheet-start";
import { openText } from "../text/open-text";
import { refuseTooWide } from "../width";
import { XmlReader, type XmlListener } from "../xml/xml-reader";
import { columnsOfWhenAndWhere } from "../../fields-named";
import type { Cell, RowBatch, RowSource } from "../../row-source";

/** Sheets among which the table is looked for. */
const MOST_SHEETS = 50;

/**
 * A sheet of a workbook: the one that is asked for by name, or the likeliest of those that are not hidden (sheet-start).
 * Its first row that is not empty and no title is the head. Formulas give the values that were last computed; dates are UTC; cells
 * with errors are empty; what merged cells say holds for each of their rows (merged-cells). Rejects with FileFault.
 */
export async function openXlsx(
  archive: Blob,
  entries: readonly ZipEntry[],
  asked?: string,
): Promise<RowSource> {
  const book = new Workbook(archive, entries);
  const sheets = await book.open();
  const starts: (SheetStart & NamedSheet & { merged: Merged })[] = [];
  for (const sheet of sheets.slice(0, MOST_SHEETS)) {
    const merged = await mergedRanges(sheet.source);
    const start = await startOf(book, sheet, merged);
    if (start) starts.push({ ...start, ...sheet, merged });
  }
  const taken = chooseSheet(starts, asked);
  if (!taken) throw emptyFault();
  refuseTooWide(taken.head.length);
  return {
    ...{
      head: taken.head,
      size: taken.source.size,
      text: null,
      batches: batchesOf(book, taken, taken.merged),
    },
    ...besideSheet(starts, taken, sheets.length),
  };
}

/** Programs that write workbooks without computing them leave formulas without values. */
const UNVALUED =
  "some of its formulas have no value in the file, and are read as empty: open it in a spreadsheet program, save it there, and open it again";

interface NamedSheet {
  name: string;
  source: ByteSource;
}

type Merged = Awaited<ReturnType<typeof mergedRanges>>;

async function startOf(
  book: Workbook,
  { name, source }: NamedSheet,
  merged: Merged,
): Promise<SheetStart | null> {
  const first = new FirstRows();
  const reader = new SheetReader(book.shared, (number, cells) => first.add(number, cells), merged);
  const xml = new XmlReader(reader);
  const pieces = await openText(source, {});
  for await (const { text, last } of pieces()) {
    xml.feed(text);
    if (first.isFull) break;
    if (last) xml.end();
  }
  const isBelow = (head: number) => [...merged.values()].some((ranges) => ranges.some(({ to }) => to > head));
  const start = first.start(name, reader.unvalued > 0 ? [UNVALUED] : []);
  return start && isBelow(start.number) ? { ...start, beside: [...start.beside, MERGED] } : start;
}

async function* batchesOf(
  book: Workbook,
  sheet: SheetStart & NamedSheet,
  merged: Merged,
): AsyncGenerator<RowBatch> {
  const rows = new SheetRows(sheet);
  const take = (number: number, cells: Cell[], why: string | null) => rows.add(number, cells, why);
  const numbers = columnsOfWhenAndWhere(sheet.head);
  const xml = new XmlReader(new SheetReader(book.shared, take, merged, numbers));
  const pieces = await openText(sheet.source, {});
  for await (const { text, read, last } of pieces()) {
    xml.feed(text);
    if (last) xml.end();
    yield* rows.batches(read);
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

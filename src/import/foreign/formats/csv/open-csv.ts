import { detectSigns } from "./detect-signs";
import { Records, type CsvRecord, type CsvSigns } from "./records";
import { firstBytes, type ByteSource } from "../byte-source";
import { emptyFault, unknownFault } from "../faults";
import { decode, decodeStart, UNREADABLE, type Reading } from "../text/decode";
import { detectEncoding } from "../text/detect-encoding";
import { headLine, TITLES_WITHIN, titleWords } from "../head-line";
import { TWO_LINES, twoLineHead } from "../two-line-head";
import { refuseTooWide, rowsOfBatch } from "../width";
import { singleByteEncoding } from "../text/single-byte";
import type { Encoding, RowBatch, RowSource, SourceOptions } from "../../row-source";

/** Bytes that are looked at before a file is read. */
const LOOK = 2 ** 20;

/**
 * Cells between delimiters. The first record that is not empty is the head, but for Excel's line `sep=;` and titles.
 * Records with
 * fewer cells than the head are filled up with null; those with more are torn. `text.encoding` is final when the
 * batches are through. Rejects with FileFault.
 */
export async function openCsv(source: ByteSource, options: SourceOptions): Promise<RowSource> {
  const look = await firstBytes(source, LOOK);
  const encoding = options.encoding ?? detectEncoding(look);
  if (encoding === null)
    throw unknownFault("The file holds neither text nor anything else that can be read here.");
  const reading: Reading = { encoding, fixed: options.encoding !== undefined };
  const start = decodeStart(look, encoding);
  const said = /^\s*"?sep=(.)"?[\r\n]/i.exec(start)?.[1];
  const signs = detectSigns(start, options.delimiter?.length === 1 ? options.delimiter : said);
  const first = firstRecord(start, { signs, isWhole: look.length < LOOK, skip: said === undefined ? 0 : 1 });
  refuseTooWide(first.cells.length);
  const doubt = encodingDoubt(look, encoding, options);
  const beside = doubt === null ? first.beside : [...first.beside, doubt];
  return {
    head: first.cells.map((cell) => cell?.replaceAll(UNREADABLE, "\ufffd").trim() ?? ""),
    size: source.size,
    ...(beside.length > 0 && { beside }),
    text: {
      get encoding() {
        return reading.encoding;
      },
      delimiter: signs.delimiter,
    },
    batches: batchesOf({ source, reading, signs, skip: first.number, width: first.cells.length }),
  };
}

/** Says that the text may be in another encoding; null where that is not so. */
function encodingDoubt(look: Uint8Array, encoding: Encoding, asked: SourceOptions): string | null {
  if (asked.encoding !== undefined || encoding !== "windows-1252" || singleByteEncoding(look).isSure)
    return null;
  return "the encoding of its text could not be told, and was taken for windows-1252: where words look odd, another is to be chosen, or the file saved as UTF-8";
}

type FullRecord = CsvRecord & { cells: object };

interface Look {
  signs: CsvSigns;
  isWhole: boolean;
  /** Records that are no head. */
  skip: number;
}

/** The head; where one of its quotation marks is not closed, its line is split as it stands. */
function firstRecord(
  text: string,
  { signs, isWhole, skip }: Look,
): { number: number; cells: (string | null)[]; beside: readonly string[] } {
  const records = new Records(signs);
  records.feed(text);
  for (;;) {
    const record = records.next(isWhole);
    if (record === null && isWhole) throw emptyFault();
    if (record === null)
      throw unknownFault("Its first line does not end within a megabyte: it is not a table of cells.");
    if (record.number <= skip) continue;
    if (record.cells) return belowTitles(record, records, isWhole);
    const line = text.split(signs.newline)[record.number - 1] ?? "";
    return { number: record.number, cells: line.split(signs.delimiter), beside: [] };
  }
}

/** The head, which titles may stand above. */
function belowTitles(first: FullRecord, records: Records, isWhole: boolean) {
  const some = [first];
  while (some.length < TITLES_WITHIN) {
    const record = records.next(isWhole);
    if (!record?.cells) break;
    some.push(record);
  }
  const cells = some.map((record) => record.cells);
  const at = headLine(cells);
  const joined = twoLineHead(cells[at]!, cells[at + 1]);
  const last = joined ? at + 1 : at;
  const head = joined ?? cells[at]!;
  const whole = lacksFirst(head, cells.slice(last + 1)) ? [null, ...head] : head;
  const beside = [titleWords(cells.slice(0, at)), joined && TWO_LINES].filter((words) => words !== null);
  return { number: some[last]!.number, cells: whole, beside };
}

/** R writes no name for the first column, where it has the numbers of its rows: every row has a cell more than the head. */
function lacksFirst(
  head: readonly (string | null)[],
  rows: readonly (readonly (string | null)[])[],
): boolean {
  const isLonger = rows.every((row) => row.length === head.length + 1 && row.at(-1) !== null);
  const numbers = rows.map(([first]) => (/^\d+$/.test(first ?? "") ? Number(first) : NaN));
  return isLonger && rows.length > 1 && numbers.every((number, at) => at === 0 || number > numbers[at - 1]!);
}

interface Way {
  source: ByteSource;
  reading: Reading;
  signs: CsvSigns;
  /** Number of the last record before the rows. */
  skip: number;
  width: number;
}

async function* batchesOf({ source, reading, signs, skip, width }: Way): AsyncGenerator<RowBatch> {
  const records = new Records(signs);
  const most = rowsOfBatch(width);
  const doubts: Doubts = { isMarred: false, isTorn: false };
  for await (const { text, read, last } of decode(source, reading)) {
    doubts.isMarred ||= text.includes(UNREADABLE);
    records.feed(text);
    for (let isOver = false; !isOver;) {
      const batch = new BatchInTheMaking();
      while (!isOver && batch.count < most) {
        const record = records.next(last);
        if (record === null) isOver = true;
        else if (record.number > skip) batch.add(record, width, doubts);
      }
      yield batch.done(read);
    }
  }
}

interface Doubts {
  /** Some bytes were no text. */
  isMarred: boolean;
  /** A quotation mark was not closed, and no full record has come since. */
  isTorn: boolean;
}

class BatchInTheMaking {
  private readonly rows: (string | null)[][] = [];
  private readonly numbers: number[] = [];
  private readonly torn: { row: number; why: string }[] = [];

  get count(): number {
    return this.rows.length + this.torn.length;
  }

  add(record: CsvRecord, width: number, doubts: Doubts): void {
    const why = record.cells ? faultOf(record, width, doubts) : record.why;
    if (record.cells === null) doubts.isTorn = true;
    else if (record.cells.length === width && !record.doubtful) doubts.isTorn = false;
    if (why !== null) {
      this.torn.push({ row: record.number, why });
      return;
    }
    const cells = record.cells!;
    if (cells.length > width) cells.length = width;
    while (cells.length < width) cells.push(null);
    this.rows.push(cells);
    this.numbers.push(record.number);
  }

  done(bytes: number): RowBatch {
    return { rows: this.rows, numbers: Uint32Array.from(this.numbers), bytes, torn: this.torn };
  }
}

/** Why a record is no row of the table; null where it is one. */
function faultOf(record: FullRecord, width: number, doubts: Doubts): string | null {
  const { cells } = record;
  if (doubts.isTorn && cells.length !== width) return "it follows a quotation mark that is not closed";
  if (cells.length > width && cells.slice(width).some((cell) => cell?.trim()))
    return `it has ${cells.length} cells, the head ${width}`;
  if (doubts.isMarred && cells.some((cell) => cell?.includes(UNREADABLE)))
    return "some of its bytes are no text in the file's encoding";
  return null;
}

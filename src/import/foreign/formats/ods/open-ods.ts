import { OdsReader } from "./ods-reader";
import { columnsOfWhenAndWhere } from "../../fields-named";
import { unzipped } from "../archive/unzip";
import type { ZipEntry } from "../archive/zip-entries";
import { emptyFault, unknownFault } from "../faults";
import { MERGED } from "../sheets/merged-cells";
import { SheetRows } from "../sheets/sheet-rows";
import { besideSheet, chooseSheet, FirstRows, type SheetStart } from "../sheets/sheet-start";
import { openText } from "../text/open-text";
import { refuseTooWide } from "../width";
import { XmlReader } from "../xml/xml-reader";
import type { TextPiece } from "../text/decode";
import type { RowBatch, RowSource } from "../../row-source";

/**
 * A sheet of an OpenDocument workbook, as of XLSX. All sheets stand in one text, which is gone through once to find them,
 * and once more for the rows. Rejects with FileFault.
 */
export async function openOds(
  archive: Blob,
  entries: readonly ZipEntry[],
  asked?: string,
): Promise<RowSource> {
  const content = unzipped(
    archive,
    entries.find(({ name }) => name === "content.xml")!,
  );
  const pieces = await openText(content, {});
  const sheets = await sheetsOf(pieces());
  if (sheets.length === 0)
    throw unknownFault(
      "It is an OpenDocument file without a sheet of cells.",
      "Save the table as .ods, .xlsx or CSV, and open that.",
    );
  const starts = sheets.flatMap(({ name, first, spanned }, sheet) => {
    const start = first.start(name);
    if (!start) return [];
    const beside = spanned > start.number ? [...start.beside, MERGED] : start.beside;
    return [{ ...start, beside, sheet }];
  });
  const taken = chooseSheet(starts, asked);
  if (!taken) throw emptyFault();
  refuseTooWide(taken.head.length);
  return {
    ...{ head: taken.head, size: content.size, text: null, batches: batchesOf(pieces(), taken) },
    ...besideSheet(starts, taken, sheets.length),
  };
}

interface Sheet {
  name: string;
  first: FirstRows;
  /** The last row that merged cells reach down to. */
  spanned: number;
}

async function sheetsOf(pieces: AsyncIterable<TextPiece>): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  const reader: OdsReader = new OdsReader({
    sheet: (name) => void sheets.push({ name, first: new FirstRows(), spanned: 0 }),
    row(number, cells) {
      const sheet = sheets.at(-1)!;
      sheet.first.add(number, cells);
      sheet.spanned = reader.spanned;
    },
  });
  const xml = new XmlReader(reader);
  for await (const { text, last } of pieces) {
    xml.feed(text);
    if (last) xml.end();
  }
  return sheets;
}

/** The rows of the sheet with a number, counted from 0. */
async function* batchesOf(
  pieces: AsyncIterable<TextPiece>,
  start: SheetStart & { sheet: number },
): AsyncGenerator<RowBatch> {
  const rows = new SheetRows(start);
  let sheet = -1;
  const reader = new OdsReader(
    {
      sheet: () => void sheet++,
      row: (number, cells) => {
        if (sheet === start.sheet) rows.add(number, cells, null);
      },
    },
    columnsOfWhenAndWhere(start.head),
  );
  const xml = new XmlReader(reader);
  for await (const { text, read, last } of pieces) {
    xml.feed(text);
    if (last) xml.end();
    yield* rows.batches(read);
  }
}

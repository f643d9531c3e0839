import { strToU8, zipSync } from "fflate";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook as a test wants it; its sheets are called S0, S1 … */
export interface Book {
  /** What stands in `sheetData` of each sheet. */
  sheets: readonly string[];
  hidden?: readonly number[];
  merged?: readonly string[];
  strings?: string;
  styles?: string;
  is1904?: boolean;
  /** Parts that are left out. */
  without?: readonly string[];
}

export function workbook({
  sheets,
  hidden = [],
  merged = [],
  strings = "",
  styles = "",
  is1904 = false,
  without = [],
}: Book) {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${KIND}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships>${relation("r", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${KIND}"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${sheets
      .map(
        (_, at) =>
          `<sheet name="S${at}" sheetId="${at + 1}"${hidden.includes(at) ? ' state="hidden"' : ""} r:id="s${at}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets
      .map((_, at) => relation(`s${at}`, "worksheet", `worksheets/sheet${at}.xml`))
      .join(
        "",
      )}${relation("st", "styles", "styles.xml")}${relation("ss", "sharedStrings", "/xl/sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet ${MAIN}>${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}>${strings}</sst>`,
  };
  sheets.forEach((rows, at) => {
    const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
    parts[`xl/worksheets/sheet${at}.xml`] =
      `<worksheet ${MAIN}><dimension ref="A1:B2"/><sheetData>${rows}</sheetData>${ranges && `<mergeCells>${ranges}</mergeCells>`}</worksheet>`;
  });
  for (const part of without) delete parts[part];
  const packed = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(XML + text)]));
  return zipSync(packed) as Uint8Array<ArrayBuffer>;
}

/** A row of texts written into its cells, each under its name. */
export const row = (number: number, ...texts: string[]) =>
  `<row r="${number}">${texts
    .map(
      (text, at) =>
        text && `<c r="${String.fromCharCode(65 + at)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join("")}</row>`;

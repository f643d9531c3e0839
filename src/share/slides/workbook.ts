import { strToU8, zipSync } from "fflate";
import type { ChartSheet, SheetColumn } from "./chart-sheet";
import { xmlText } from "../formats/xml-text";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The name of the only sheet. */
export const SHEET = "Sheet1";
/** Letter of a column by its place in the sheet; the first, A, has the names of the rows. */
export const columnLetter = (at: number) => String.fromCharCode("B".charCodeAt(0) + at);

const FIXED: Record<string, string> = {
  "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`,
  "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** The workbook behind a chart (XLSX): names and amounts typed, whiskers as formulas of them, unknown cells absent. */
export function workbookOf(sheet: ChartSheet): Uint8Array {
  const files = { ...FIXED, "xl/worksheets/sheet1.xml": sheetXml(sheet) };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function sheetXml({ categories, columns }: ChartSheet): string {
  const head = [
    textCell("A1", " "),
    ...columns.map(({ name }, at) => textCell(`${columnLetter(at)}1`, name)),
  ];
  const rows = categories.map((name, row) => {
    const cells = columns.map((column, at) => numberCell(column, at, row, columns));
    return `<row r="${row + 2}">${textCell(`A${row + 2}`, name)}${cells.join("")}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="42" customWidth="1"/><col min="2" max="${columns.length + 1}" width="24" customWidth="1"/></cols><sheetData><row r="1">${head.join("")}</row>${rows.join("")}</sheetData></worksheet>`;
}

function textCell(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function numberCell({ role, values }: SheetColumn, at: number, row: number, columns: readonly SheetColumn[]) {
  const value = values[row];
  if (value === null || value === undefined) return "";
  const cell = (wanted: SheetColumn["role"]) =>
    `${columnLetter(columns.findIndex((column) => column.role === wanted))}${row + 2}`;
  const formulas: Partial<Record<SheetColumn["role"], string>> = {
    whiskerDown: `MAX(0,${cell("best")}-${cell("low")})`,
    whiskerUp: `IF(${cell("high")}="",0,MAX(0,${cell("high")}-${cell("best")}))`,
  };
  const formula = formulas[role];
  return `<c r="${columnLetter(at)}${row + 2}">${formula ? `<f>${xmlText(formula)}</f>` : ""}<v>${value}</v></c>`;
}

import { defused } from "../model/defused";

/** Cells as text that spreadsheets read: tabs between, one line a row, nothing that one of them would run. */
export function tabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(plainCell).join("\t")).join("\n");
}

/** On one line, and with an apostrophe before what a spreadsheet would take for a formula. */
function plainCell(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return /^[+-]/.test(line) ? `'${line}` : defused(line);
}

import type { RowGroup, RowReport } from "../foreign/importer";
import { sumLines } from "./row-sums";
import { defused } from "../../model/defused";
import { countWords } from "../../model/words";

/**
 * The whole report as CSV: its sums, then a line for each row that was rejected or is remarked on. What the file says
 * cannot run in a spreadsheet. Of a group whose rows are not all kept, that is said. O(rows listed).
 */
export function reportCsv(report: RowReport): string {
  const lines = [
    ["part", "what", "count", "row"],
    ...sumLines(report).map(({ label, count }) => ["sum", label, count, ""]),
    ...report.reasons.flatMap((group) => groupLines("rejected", group)),
    ...report.remarks.flatMap((group) => groupLines("remark", group)),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("")}`;
}

type Line = readonly (string | number)[];

function groupLines(part: string, { why, count, rows }: RowGroup): Line[] {
  const listed = rows.map((row): Line => [part, why, 1, row]);
  if (count === 0) return [[part, why, "", ""]];
  const more = count - rows.length;
  return more > 0 ? [...listed, [part, why, more, `${countWords(more)} rows not listed`]] : listed;
}

function cell(value: string | number): string {
  return typeof value === "number" ? String(value) : `"${defused(value).replaceAll('"', '""')}"`;
}

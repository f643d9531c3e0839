import { ENCODING_WORDS, DELIMITER_WORDS, FORMAT_WORDS, KIND_WORDS } from "./plan-words";
import type { Inspection } from "../foreign/importer";
import { columnNames } from "../foreign/column-names";
import { cellText } from "../foreign/cell-text";
import type { Field, Mapping, Plan } from "../foreign/plan";
import { counted } from "../../model/words";

/** "Table of text · Windows-1252, Latin 1 · parted by semicolons · 25 columns · 13,390 rows". */
export function detectedWords({ format, options, reader }: Plan, { head, rows }: Inspection): string {
  const { encoding, delimiter } = options;
  const parts = [
    reader.kind === "mapped" ? FORMAT_WORDS[format] : `${KIND_WORDS[reader.kind]}, ${FORMAT_WORDS[format]}`,
    encoding && ENCODING_WORDS[encoding],
    delimiter &&
      `parted by ${DELIMITER_WORDS.find((one) => one.delimiter === delimiter)?.words ?? `“${delimiter}”`}`,
    counted(head.length, "column"),
    rows !== null && counted(rows, "row"),
  ];
  return parts.filter(Boolean).join(" · ");
}

/** A field given another column; null: none. */
export function withColumn(
  columns: Mapping["columns"],
  field: Field,
  column: number | null,
): Mapping["columns"] {
  const others = Object.entries(columns).filter(([name]) => name !== field);
  return Object.fromEntries(column === null ? others : [...others, [field, column]]);
}

const LONGEST = 28;

/** What each column is called in a list: its name, and what the first row that has something says. */
export function columnChoices({ head, sample, plan }: Inspection): { value: number; label: string }[] {
  return columnNames(head, plan.headless ?? false).map((name, at) => {
    const first = sample.map(({ cells }) => cellText(cells[at] ?? null)).find((text) => text !== "") ?? "";
    const short = first.length > LONGEST ? `${first.slice(0, LONGEST - 1).trimEnd()}…` : first;
    const label = name.trim() || `column ${at + 1}`;
    return { value: at, label: short === "" ? label : `${label}: ${short}` };
  });
}

/** "NA, -99, ." of a list, and back. */
export const missingText = (missing: readonly string[]): string => missing.filter(Boolean).join(", ");

export function missingTokens(text: string): string[] {
  return [...new Set(text.split(",").map((token) => token.trim()))].filter(Boolean);
}

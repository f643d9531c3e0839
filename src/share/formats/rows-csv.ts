import type { Field } from "./event-fields";
import type { RowsFormat } from "./write-rows";
import { defused } from "../../model/defused";

/** A line an event; what the file did not give is an empty cell. Texts are defused for spreadsheets unless `raw`. */
export function rowsCsv({ raw }: { raw: boolean }): RowsFormat {
  return {
    type: "text/csv;charset=utf-8",
    begin: (names) => `\ufeff${names.join(",")}\r\n`,
    row: ({ fields }) => `${fields.map((field) => cell(field, raw)).join(",")}\r\n`,
    between: "",
    end: "",
  };
}

function cell(field: Field, raw: boolean): string {
  if (typeof field !== "string") return String(field ?? "");
  return `"${(raw ? field : defused(field)).toWellFormed().replaceAll('"', '""')}"`;
}

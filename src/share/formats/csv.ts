import Papa from "papaparse";
import { fieldsOf, type Field } from "./event-fields";
import { exchangeJson, sharedOf } from "./exchange-json";
import type { Slice } from "./slice";
import { RECORD, defused } from "../../model/exchange";
import { slicer } from "../../table/slice-atlas";

/** So that spreadsheets take it for UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * One row an event, whatever the number of its reports, so that nobody counts a bombing twice; the column `record`
 * holds the event, its reports and what they name as JSON, so that each row stands alone. RFC 4180. `raw`: texts that
 * a spreadsheet would run as a formula stay as they are.
 */
export function writeCsv(slice: Slice, { raw = false }: { raw?: boolean } = {}): string {
  const [fields, alone] = [fieldsOf(slice), slicer(slice.atlas)];
  const cell = (value: Field) => (typeof value === "string" && !raw ? defused(value) : value);
  const rows = slice.atlas.events.map((event) => {
    const own = alone([event]);
    const shared = { ...sharedOf(own), focus: slice.atlas.focus };
    const record = exchangeJson({ event, reports: own.reports, ...shared });
    return { ...fields(event), [RECORD]: record };
  });
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row: Readonly<Record<string, Field>>) => columns.map((name) => cell(row[name]!)));
  return BYTE_ORDER_MARK + Papa.unparse([columns, ...cells], { newline: "\r\n", quotes: isText }) + "\r\n";
}

/** Texts stand in quotes, numbers and what is unknown do not. */
function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

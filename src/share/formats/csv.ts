import { fieldsOf, type Field } from "./event-fields";
import { exchangeJson, sharedOf } from "./exchange-json";
import type { Slice } from "./slice";
import { defused } from "../../model/defused";
import { RECORD } from "../../model/exchange";
import type { AtlasEvent } from "../../model/schema";
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
  const line = (event: AtlasEvent) => {
    const own = alone([event]);
    const shared = { ...sharedOf(own), focus: slice.atlas.focus };
    const record = exchangeJson({ event, reports: own.reports, ...shared });
    return `${[...Object.values(fields(event)), record].map((field) => cell(field, raw)).join(",")}\r\n`;
  };
  const [first] = slice.atlas.events;
  const head = first ? `${[...Object.keys(fields(first)), RECORD].join(",")}\r\n` : "";
  return BYTE_ORDER_MARK + head + slice.atlas.events.map(line).join("");
}

/** Texts stand in quotation marks, numbers and what is unknown do not. */
function cell(field: Field, raw: boolean): Field {
  if (typeof field !== "string") return field;
  return `"${(raw ? field : defused(field)).replaceAll('"', '""')}"`;
}

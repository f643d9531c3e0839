import Papa from "papaparse";
import { gather, type Candidate } from "./gather";
import { parseJson, parseWith } from "./parse-with";
import { NotOursError, type ReadResult } from "./read-result";
import type { HarmMeasure } from "../model/measure";
import { defused } from "../model/defused";
import { RECORD, RecordSchema, type Entry } from "../model/exchange";

type Shown = readonly [column: string, said: (event: Entry["event"]) => string | number | null | undefined];

/** Cells that a person may have changed, and what the record says of them. */
const SHOWN: readonly Shown[] = [
  ["event_id", ({ id }) => id],
  ["title", ({ title }) => title],
  ["type", ({ type }) => type],
  ["subtype", ({ subtype }) => subtype],
  ["date", ({ date }) => date.edtf],
  ["date_start", ({ date }) => date.start],
  ["date_end", ({ date }) => date.end],
  ["place", ({ place }) => place?.name],
  ["lat", ({ place }) => place?.lat],
  ["lon", ({ place }) => place?.lon],
];
/** The same of numbers, which are those of the record where they were counted by the published rule. */
const NUMBERS: readonly Shown[] = [
  ...boundsOf("fatalities", "killed"),
  ...boundsOf("wounded", "wounded"),
  ...boundsOf("arrested", "arrested"),
];

function boundsOf(column: string, measure: HarmMeasure): Shown[] {
  return (["low", "best", "high"] as const).map((bound) => [
    `${column}_${bound}`,
    (event) => event[measure]?.[bound],
  ]);
}

/**
 * The events of a CSV of ours, defused or raw, also when a spreadsheet has saved it anew with `;` or tabs between.
 * Rows are numbered as spreadsheets do. The column `record` is what counts. Throws NotOursError, NothingReadError.
 */
export function readCsv(text: string): ReadResult {
  const body = text.replace(/^\ufeff/, "");
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: delimiterOf(body) });
  const rows = data.flatMap((cells, at) => (isBlank(cells) ? [] : [{ cells, at }]));
  const head = rows.shift()?.cells ?? [];
  const record = head.indexOf(RECORD);
  if (record < 0 || !head.includes("event_id")) {
    throw new NotOursError(
      `This table was not written by Event Atlas: it has no columns “event_id” and “${RECORD}”.`,
    );
  }
  const torn = new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row));
  return gather(
    rows.map(({ cells, at }) => candidate(cells, { row: at + 1, head, record, torn: torn.has(at) })),
  );
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === "");

/** The sign that stands most often in the head, which holds names alone. */
function delimiterOf(text: string): string {
  const head = /^\s*([^\r\n]*)/.exec(text)![1]!;
  const times = (sign: string) => head.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}

interface Where {
  row: number;
  head: readonly string[];
  record: number;
  torn: boolean;
}

function candidate(cells: readonly string[], { row, head, record, torn }: Where): Candidate {
  if (torn) return { row, why: "a quotation mark is not closed" };
  const json = parseJson(cells[record] ?? "");
  if ("why" in json) return { row, why: `the column “${RECORD}” ${json.why}` };
  const parsed = parseWith(RecordSchema, json.value);
  if ("why" in parsed) return { row, why: `the column “${RECORD}”, ${parsed.why}` };
  const { event, reports, ...shared } = parsed.value;
  const rule = cells[head.indexOf("counting_rule")] ?? "specific";
  const shown = rule === "specific" ? [...SHOWN, ...NUMBERS] : SHOWN;
  const changed = shown.flatMap(([column, said]) => {
    const at = head.indexOf(column);
    return at < 0 || isAsSaid(cells[at] ?? "", said(event)) ? [] : [column];
  });
  const taken = { row, entry: { event, reports }, shared };
  if (changed.length === 0) return taken;
  const were = changed.length === 1 ? "was" : "were";
  return {
    ...taken,
    remark: `${changed.join(", ")} ${were} changed; what the column “${RECORD}” says was read`,
  };
}

/** Whether a cell still shows what was written, defused or not; a number may be written in another way. */
function isAsSaid(cell: string, said: string | number | null | undefined): boolean {
  if (typeof said === "number" && cell.trim() !== "") return Number(cell.replace(",", ".")) === said;
  const text = String(said ?? "").toWellFormed();
  return cell === text || cell === defused(text);
}

import { HARM_MEASURES, type HarmMeasure } from "../model/measure";
import type { AtlasEvent, AtlasReport } from "../model/schema";
import { EXPECTS } from "../table/event-table";

const NAME: Record<HarmMeasure, string> = { killed: "Killed", wounded: "Wounded", arrested: "Arrested" };

/** What a cell of the ledger holds: a count, an open upper end, or nothing given. */
export type Cell = number | "open" | "not given";

/** A line of an entry: the number, or a part of it above its total. */
export interface LedgerLine {
  label: string;
  low: Cell;
  best: Cell;
  high: Cell;
}

/** One report's number, or that no report gives one. */
export type LedgerEntry =
  | {
      kind: "given";
      measure: HarmMeasure;
      /** 1 for the first report of the event. */
      number: number;
      report: AtlasReport;
      parts: LedgerLine[];
      whole: LedgerLine;
      /** The event's total is taken from here. */
      used: boolean;
      words: string;
    }
  | { kind: "none"; measure: HarmMeasure; label: string; says: string };

/** Every number that an event's reports give, report by report, parts before their total. O(reports). */
export function ledger(event: AtlasEvent, reports: readonly AtlasReport[]): LedgerEntry[] {
  return HARM_MEASURES.flatMap((measure): LedgerEntry[] => {
    const given = reports.flatMap((report, at) => entryOf(event, report, at + 1, measure));
    // Numbers of arrested are expected of arrests, killed and wounded of attacks.
    if (given.length > 0 || event.type !== EXPECTS[measure]) return given;
    return [{ kind: "none", measure, label: NAME[measure], says: nobodySays(reports.length) }];
  });
}

function entryOf(
  event: AtlasEvent,
  report: AtlasReport,
  number: number,
  measure: HarmMeasure,
): LedgerEntry[] {
  const given = report[measure];
  if (!given) return [];
  const used = event[measure]?.from === report.id;
  const parts = (given.components ?? []).map((part) => ({
    label: `${NAME[measure]}, ${part.who}`,
    ...cells(part),
  }));
  const label = parts.length > 0 ? `${NAME[measure]}, in all` : NAME[measure];
  const whole = { label: used ? `${label}: used` : label, ...cells(given) };
  return [{ kind: "given", measure, number, report, parts, whole, used, words: given.words }];
}

interface Bounds {
  low: number | null;
  best: number | null;
  high: number | null;
}

function cells({ low, best, high }: Bounds): { low: Cell; best: Cell; high: Cell } {
  const given = low !== null || best !== null;
  return { low: low ?? "not given", best: best ?? "not given", high: high ?? (given ? "open" : "not given") };
}

function nobodySays(reports: number): string {
  if (reports === 1) return "not given by the report";
  return reports === 2 ? "not given by either report" : `not given by any of the ${reports} reports`;
}

/** "2 reports, 1 counted", or "" where nothing was chosen from. */
export function countedWords(
  event: AtlasEvent,
  measure: HarmMeasure,
  reports: readonly AtlasReport[],
): string {
  if (event[measure] === null) return "";
  const givers = reports.filter((report) => report[measure]).length;
  return reports.length === 1
    ? "1 report"
    : `${reports.length} reports, ${givers === 1 ? "1 gives it" : "1 counted"}`;
}

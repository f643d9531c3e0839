import type { HarmMeasure } from "../model/measure";
import type { AtlasEvent, AtlasReport } from "../model/schema";
import { EXPECTS } from "../table/event-table";

const MEASURES: readonly HarmMeasure[] = ["killed", "wounded", "arrested"];
const NAME: Record<HarmMeasure, string> = { killed: "Killed", wounded: "Wounded", arrested: "Arrested" };

/** What a cell of the ledger holds: a count, an open upper end, or nothing given. */
export type Cell = number | "open" | "not given";

/** A line of the ledger: one report's number, or a part of it, or that no report gives one. */
export type LedgerRow =
  | {
      kind: "number" | "part" | "total";
      measure: HarmMeasure;
      /** 1 for the first report of the event. */
      report: number;
      label: string;
      low: Cell;
      best: Cell;
      high: Cell;
      /** The event's total is taken from here. */
      used: boolean;
    }
  | { kind: "none"; measure: HarmMeasure; label: string; says: string };

/** Every number that an event's reports give, report by report, parts before their total. O(reports). */
export function ledger(event: AtlasEvent, reports: readonly AtlasReport[]): LedgerRow[] {
  return MEASURES.flatMap((measure) => {
    const rows = reports.flatMap((report, at) => rowsOf(event, report, at + 1, measure));
    if (rows.length > 0 || !isExpected(event, measure)) return rows;
    return [{ kind: "none", measure, label: NAME[measure], says: nobodySays(reports.length) } as const];
  });
}

/** Numbers of arrested are expected of arrests, killed and wounded of attacks. */
function isExpected(event: AtlasEvent, measure: HarmMeasure): boolean {
  return event.type === EXPECTS[measure];
}

function rowsOf(event: AtlasEvent, report: AtlasReport, number: number, measure: HarmMeasure): LedgerRow[] {
  const given = report[measure];
  if (!given) return [];
  const used = event[measure]?.from === report.id;
  const parts = given.components ?? [];
  const shared = { measure, report: number };
  const whole = { ...shared, ...cells(given), used };
  if (parts.length === 0) return [{ kind: "number", label: `${NAME[measure]}, “${given.words}”`, ...whole }];
  return [
    ...parts.map((part): LedgerRow => {
      return { kind: "part", label: `${NAME[measure]}, ${part.who}`, ...shared, ...cells(part), used: false };
    }),
    { kind: "total", label: used ? "Total, used" : "Total", ...whole },
  ];
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

/** Which report counts and why, one sentence for each number the event has. */
export function ruleWords(event: AtlasEvent, reports: readonly AtlasReport[]): string[] {
  const sentences = MEASURES.flatMap((measure) => {
    const from = event[measure]?.from;
    const at = reports.findIndex(({ id }) => id === from);
    if (at < 0) return [];
    const because = event.override?.[measure];
    if (because) return [`Report ${at + 1} counts for the ${measure}, against the rule: ${because}`];
    const givers = reports.filter((report) => report[measure]).length;
    if (givers === 1)
      return reports.length === 1 ? [] : [`Only report ${at + 1} gives a number of ${measure}.`];
    return [`Report ${at + 1} counts: of those that give a number, the most specific, then the latest.`];
  });
  return [...new Set(sentences)];
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

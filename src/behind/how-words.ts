import type { CasualtyRule } from "../model/casualty-rule";
import type { Measure } from "../model/measure";
import type { AtlasEvent, AtlasReport } from "../model/schema";
import { countWords } from "../model/words";

/** Why an event's number is this report's: "the most specific of 2 that give one, then the latest". */
export function howWords(
  event: AtlasEvent,
  measure: Measure,
  reports: readonly AtlasReport[],
  rule: CasualtyRule,
): string {
  if (reports.length === 0) return rowWords(event, measure);
  if (measure === "events") return toldWords(reports);
  const givers = reports.filter((report) => report[measure] && report.status !== "denied");
  if (event[measure] === null) return missingWords(reports.length, givers.length);
  if (reports.length === 1) return "its only report";
  if (givers.length === 1) return `the only one of ${countWords(reports.length)} reports that gives a number`;
  const because = event.override?.[measure];
  if (because && (rule === "specific" || rule === "graded")) return `chosen against the rule: ${because}`;
  return `${CHOSEN[rule]} of ${countWords(givers.length)} that give a number`;
}

const CHOSEN: Record<CasualtyRule, string> = {
  specific: "the most specific",
  lowest: "the lowest",
  highest: "the highest",
  graded: "the most specific graded B or better",
};

/** An event of somebody's file has no reports: its row gives its numbers. */
function rowWords(event: AtlasEvent, measure: Measure): string {
  if (measure === "events") return "a row of the file";
  return event[measure] === null ? "its row gives no number" : "as its row gives it";
}

function missingWords(reports: number, givers: number): string {
  if (givers > 0) return "no report graded B or better gives a number";
  if (reports === 1) return "its report gives no number";
  return reports === 2
    ? "neither of its reports gives a number"
    : `none of its ${countWords(reports)} reports gives a number`;
}

function toldWords(reports: readonly AtlasReport[]): string {
  return reports.length === 1
    ? "told by one report"
    : `told by ${countWords(reports.length)} reports, counted once`;
}

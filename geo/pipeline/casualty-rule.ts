import { bySpecificity, type NumberGiver } from "../../src/model/casualty-rule";
import { boundsText } from "./bounds";
import { compareText } from "./faults";
import type { ReportNumberSeed } from "./seed-schema";

/** A report that gives a number, and when its document was published. */
export interface NumberReport extends NumberGiver {
  number: ReportNumberSeed;
}

export type Choice =
  | { kind: "none" }
  | { kind: "chosen"; from: NumberReport }
  /** Equally specific, equally late, and they disagree: a coder must say which is used. */
  | { kind: "tied"; reports: string[] };

/**
 * Which report counts: the most specific number, and among equals the one published latest.
 * A denial gives no number. Pure; O(n log n).
 */
export function chooseNumber(reports: readonly NumberReport[]): Choice {
  const ranked = reports
    .filter((report) => report.status !== "denied")
    .toSorted((a, b) => bySpecificity(a, b) || compareText(a.report, b.report));
  const [first] = ranked;
  if (!first) return { kind: "none" };
  const equals = ranked.filter((report) => bySpecificity(report, first) === 0);
  const agree = equals.every(({ number }) => boundsText(number) === boundsText(first.number));
  return agree
    ? { kind: "chosen", from: first }
    : { kind: "tied", reports: equals.map(({ report }) => report) };
}

import type { DateInterval } from "../../src/model/edtf";
import type { ReportStatus } from "../../src/model/schema";
import { boundsText } from "./bounds";
import { compareText } from "./faults";
import type { ReportNumberSeed } from "./seed-schema";

/** A report that gives a number, and when its document was published. */
export interface NumberReport {
  report: string;
  status: ReportStatus;
  published: DateInterval;
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
    .toSorted((a, b) => compare(a, b) || compareText(a.report, b.report));
  const [first] = ranked;
  if (!first) return { kind: "none" };
  const equals = ranked.filter((report) => compare(report, first) === 0);
  const agree = equals.every(({ number }) => boundsText(number) === boundsText(first.number));
  return agree
    ? { kind: "chosen", from: first }
    : { kind: "tied", reports: equals.map(({ report }) => report) };
}

/** 0 an exact number or a sum of parts, 1 a bounded or open number, 2 a word such as "dozens". */
export function vagueness({ low, best, high, components }: ReportNumberSeed): 0 | 1 | 2 {
  if (components || (low !== null && low === high)) return 0;
  return best === null && (low === null || high === null) ? 2 : 1;
}

function compare(a: NumberReport, b: NumberReport): number {
  return (
    vagueness(a.number) - vagueness(b.number) ||
    b.published.end - a.published.end ||
    b.published.start - a.published.start
  );
}

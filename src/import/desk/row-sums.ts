import type { RowReport } from "../foreign/importer";
import { countWords, counted } from "../../model/words";

/** "1,200 rows read: 1,180 accepted, 20 rejected". */
export function rowSumWords({ read, accepted, rejected }: RowReport): string {
  return `${counted(read, "row")} read: ${countWords(accepted)} accepted, ${countWords(rejected)} rejected`;
}

/** A line of the account; `part` is of the line above it. */
interface SumLine {
  label: string;
  count: number;
  part: boolean;
}

/** Where every row went. Accepted and rejected are what was read; accepted less merged is what is shown. */
export function sumLines(report: RowReport): SumLine[] {
  const { read, accepted, rejected, unplaced, undated, repeated, merged } = report;
  const whole = (label: string, count: number): SumLine => ({ label, count, part: false });
  const part = (label: string, count: number): SumLine => ({ label, count, part: true });
  return [
    whole("Rows read", read),
    whole("Rejected", rejected),
    whole("Accepted", accepted),
    part("without a place: counted and listed, not drawn", unplaced),
    part("without a date: possibly in any window of time", undated),
    part("that repeat the event id of an earlier row", repeated),
    part("merged into that row", merged),
    whole("Events shown", accepted - merged),
  ];
}

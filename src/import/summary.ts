import type { ReadReport } from "./read-result";
import { defused } from "../model/defused";
import type { Atlas } from "../model/schema";
import { countWords, counted } from "../model/words";

/** Rows of which one thing is said: why they were rejected, or what of them was not taken over. */
interface Reason {
  why: string;
  rows: number[];
}

/** "1,200 rows read: 1,180 accepted, 20 rejected" */
export function sumWords({ read, accepted, rejected }: ReadReport): string {
  return `${counted(read, "row")} read: ${countWords(accepted)} accepted, ${countWords(rejected.length)} rejected`;
}

/** Of the events that were accepted: how many have no coordinates, and how many a date that is open at one end. O(n). */
export function gapsOf({ events }: Pick<Atlas, "events">): { unplaced: number; open: number } {
  return {
    unplaced: events.filter(({ place }) => place === null || place.lat === null).length,
    open: events.filter(({ date }) => date.start === null || date.end === null).length,
  };
}

/** Most frequent first; rows as they come. O(n). */
export function reasonsOf(rejected: ReadReport["rejected"]): Reason[] {
  const reasons = new Map<string, number[]>();
  for (const { row, why } of rejected) {
    const rows = reasons.get(why);
    if (rows) rows.push(row);
    else reasons.set(why, [row]);
  }
  return [...reasons].map(([why, rows]) => ({ why, rows })).sort((a, b) => b.rows.length - a.rows.length);
}

/** What was not taken over of rows that were accepted, in the same order. O(n). */
export function remarksOf(remarks: ReadReport["remarks"]): Reason[] {
  return reasonsOf(remarks.map(({ row, what }) => ({ row, why: what })));
}

const NAMED = 12;

/** "row 7", "rows 3, 7 and 12", "rows 3, 7, … and 40 more". `count`: of all, where not every row is there. */
export function rowWords(rows: readonly number[], count = rows.length): string {
  if (count === 1) return `row ${countWords(rows[0]!)}`;
  if (count > NAMED || count > rows.length) {
    const named = rows.slice(0, NAMED);
    return `rows ${named.map(countWords).join(", ")} and ${countWords(count - named.length)} more`;
  }
  return `rows ${rows.slice(0, -1).map(countWords).join(", ")} and ${countWords(rows.at(-1)!)}`;
}

/** The rejected rows as CSV; what the file says cannot run in a spreadsheet. O(n). */
export function rejectedList(rejected: ReadReport["rejected"]): string {
  const lines = rejected.map(({ row, why }) => `${row},"${defused(why).replaceAll('"', '""')}"`);
  return `\uFEFF${["row,why", ...lines].join("\r\n")}\r\n`;
}

import { FIRST_DAY, LAST_DAY } from "./data/synthetic";

/** A stretch of days, both ends included. */
export interface Window {
  from: number;
  to: number;
}

/** A drag over the whole band in so many steps, with windows of one width. */
function drag(days: number, steps: number): Window[] {
  const room = LAST_DAY - FIRST_DAY + 1 - days;
  return Array.from({ length: steps }, (_, at) => {
    const from = FIRST_DAY + Math.round((room * at) / Math.max(steps - 1, 1));
    return { from, to: from + days - 1 };
  });
}

/** A month, a year, five years: what a step costs may not depend on it. */
const WIDTHS = { "a month": 30, "a year": 365, "five years": 1826 } as const;

/** A kind of scrubbing: the windows in their order, the first of which only begins it. */
export interface Scrub {
  name: string;
  windows: readonly Window[];
}

/** Windows dragged along in small steps, by width; and a year's window that jumps, as under a fast hand. */
export function scrubs(steps: number): Scrub[] {
  const dragged = Object.entries(WIDTHS).map(([name, days]) => ({ name, windows: drag(days, steps + 1) }));
  const along = drag(WIDTHS["a year"], steps + 1);
  // A stride that shares no divisor with the number of windows visits each of them once.
  const stride = [29, 31, 37, 41].find((one) => along.length % one !== 0)!;
  const jumps = along.map((_, at) => along[(at * stride) % along.length]!);
  return [...dragged, { name: "a year, in jumps", windows: jumps }];
}

import { FIRST_DAY, LAST_DAY } from "./data/synthetic";

/** A stretch of days, both ends included. */
export interface Window {
  from: number;
  to: number;
}

/** A drag over the whole band in so many steps, with windows of one width. */
export function drag(days: number, steps: number): Window[] {
  const room = LAST_DAY - FIRST_DAY + 1 - days;
  return Array.from({ length: steps }, (_, at) => {
    const from = FIRST_DAY + Math.round((room * at) / Math.max(steps - 1, 1));
    return { from, to: from + days - 1 };
  });
}

/** A month, a year, five years: what a step costs may not depend on it. */
export const WIDTHS = { month: 30, year: 365, "five years": 1826 } as const;

import { isoDay, parseIsoDay, type Day } from "./day";

/** What two sides of a comparison can be in an address: stretches of time, countries or provinces, or actors in any role. */
export const COMPARE_KINDS = ["time", "place", "actor"] as const;
/** "dataset": files side by side, of which nothing goes into an address. */
export type CompareKind = (typeof COMPARE_KINDS)[number] | "dataset";

/** Two sides: ISO days "2015-01-01..2021-07-31", ISO 3166 codes of a country or province, actors' or files' ids. */
export interface Compare {
  by: CompareKind;
  a: string;
  b: string;
}

/** First and last day of a period, both included. */
export interface Period {
  from: Day;
  to: Day;
}

/** The period of "2015-01-01..2021-07-31", which must be one. */
export function periodOf(side: string): Period {
  const [from, to] = side.split("..").map(parseIsoDay);
  return { from: from!, to: to! };
}

/** "2015-01-01..2021-07-31" */
export function periodText({ from, to }: Period): string {
  return `${isoDay(from)}..${isoDay(to)}`;
}

import type { Dimension } from "./filters";
import type { Measure } from "./measure";

/** What a number is narrowed by, beside a dimension's value. */
export const WHERE_EXTRAS = [
  "time",
  "within",
  "ends",
  "across",
  "window",
  "place",
  "dated",
  "placed",
] as const;
export type WhereKey = Dimension | (typeof WHERE_EXTRAS)[number];

/** Steps an event's date can be wider than: "year", "5 years". */
export const ACROSS = /^(week|month|quarter|year|[1-9]\d{0,3} years)$/;

/**
 * One condition: a dimension's value ("" for events without one); time, two ISO days as "2021-01-01..2021-12-31" that take
 * the window's place; within, days (one end may be open, model/span) that hold all of the event; ends, days that hold
 * its last; across, a step of the calendar of which no one holds it; window, "certain" or "possible", whatever counts;
 * place, a place's id; dated, "day"; placed, "point" or "no". Several with one key: any of them.
 */
export interface Where {
  by: WhereKey;
  value: string;
}

export const PARTS = ["certain", "possible", "missing", "all"] as const;
/**
 * certain: what the number counts. possible: what lies only possibly in the window. missing: where a number is
 * expected and not given. all: every event that bears on the measure.
 */
export type Part = (typeof PARTS)[number];

/** The events a number stands for: those of the view that meet each condition, whose own filter is left out. */
export interface Behind {
  measure: Measure;
  part: Part;
  where: readonly Where[];
}

import type { Shape } from "./shape";

/**
 * What events can be filtered by value: an actor is one in any role, a doer did it, claimed it or is accused of it;
 * status and grade are those of its reports; a dataset is the file that a row came from, where several are open side by
 * side. Each chart leaves its own dimension out.
 */
export const DIMENSIONS = [
  "type",
  "side",
  "actor",
  "role",
  "doer",
  "country",
  "admin1",
  "precision",
  "document",
  "status",
  "grade",
  "dataset",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Everything that can turn an event away: the dimensions, and three that are not lists of values. */
export const CRITERIA = [...DIMENSIONS, "leastKilled", "text", "shape"] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Chosen values by dimension; an empty list lets everything through. "" chooses events without a value. */
export interface Filters extends Readonly<Record<Dimension, readonly string[]>> {
  /** Events with a best estimate of at least so many killed; null lets those without a number through too. */
  readonly leastKilled: number | null;
  /** Words that all must occur in an event's title, place, actors or quotes (model/fold); "" lets all through. */
  readonly text: string;
  /** The text that all the rows of the opened files say is looked through for too; in force while `text` is the same. */
  readonly inRows: string;
  /** What is placed inside it (table/in-shape). */
  readonly shape: Shape | null;
}

export const NO_FILTERS: Filters = {
  type: [],
  side: [],
  actor: [],
  role: [],
  doer: [],
  country: [],
  admin1: [],
  precision: [],
  document: [],
  status: [],
  grade: [],
  dataset: [],
  leastKilled: null,
  text: "",
  inRows: "",
  shape: null,
};

/** A dataset that no event is of: chosen where every file is switched off. */
export const NO_DATASET = "none";

/** Filters with one value switched on or off in a dimension. */
export function toggleFilter(filters: Filters, dimension: Dimension, value: string): Filters {
  const chosen = filters[dimension];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filters, [dimension]: next };
}

/** Characters a text filter keeps. */
export const MOST_TEXT = 120;

/** What a reader typed as a text filter: nothing but blanks asks for nothing. */
export function textFilter(typed: string): string {
  return typed.trim() === "" ? "" : typed.slice(0, MOST_TEXT).toWellFormed();
}

/** Whether what is searched for is looked for in the rows of the opened files themselves. */
export function looksInRows({ text, inRows }: Pick<Filters, "text" | "inRows">): boolean {
  return text !== "" && text === inRows;
}

/** Whether a criterion turns anything away. */
export function isOn(filters: Filters, criterion: Criterion): boolean {
  const value = filters[criterion];
  return Array.isArray(value) ? value.length > 0 : value !== NO_FILTERS[criterion];
}

/** The criteria that are on, in their order. */
export function criteriaOn(filters: Filters): Criterion[] {
  return CRITERIA.filter((criterion) => isOn(filters, criterion));
}

/** Filters with one criterion let go. */
export function without(filters: Filters, criterion: Criterion): Filters {
  return { ...filters, [criterion]: NO_FILTERS[criterion] };
}

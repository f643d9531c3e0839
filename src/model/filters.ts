/** What events can be filtered by: an actor is one in any role, a doer did it, claimed it or is accused of it. Each chart leaves its own dimension out. */
export const DIMENSIONS = ["type", "side", "actor", "doer", "country", "admin1", "document"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Chosen values by dimension; an empty list lets everything through. "" chooses events without a value. */
export type Filters = Readonly<Record<Dimension, readonly string[]>>;

export const NO_FILTERS: Filters = {
  type: [],
  side: [],
  actor: [],
  doer: [],
  country: [],
  admin1: [],
  document: [],
};

/** Filters with one value switched on or off in a dimension. */
export function toggleFilter(filters: Filters, dimension: Dimension, value: string): Filters {
  const chosen = filters[dimension];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filters, [dimension]: next };
}

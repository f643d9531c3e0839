/** The map's layers from the bottom up: the only place that says what lies over what. */
export const LAYER_ORDER = [
  "water",
  "land",
  "relief",
  "lakes",
  "rivers",
  "area-operates-fill",
  "area-pledges-fill",
  "area-border-fill",
  "area-trains-fill",
  "area-hides-fill",
  "outline-fill",
  "coast",
  "admin1lines",
  "borders",
  "disputed",
  "area-operates-line",
  "area-pledges-line",
  "area-aims-line",
  "area-border-line",
  "area-trains-line",
  "area-hides-line",
  "outline-line",
  "outline-line-possible",
] as const;

export type LayerId = (typeof LAYER_ORDER)[number];

/** How closely a place is known, closest first. Imports map their own codes onto these. */
export const PLACE_PRECISIONS = [
  "site",
  "city",
  "district",
  "province",
  "country",
  "region",
  "none",
] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** Whether a place of this precision may be drawn as a point. */
export function isPoint(precision: PlacePrecision): boolean {
  return precision === "site" || precision === "city";
}

/** Whether a place of this precision is drawn as an outlined area with a symbol at its centre. */
export function isOutlined(precision: PlacePrecision): boolean {
  return precision === "district" || precision === "province";
}

export const PRECISION_WORDS: Record<PlacePrecision, string> = {
  site: "known to the site",
  city: "known to the city",
  district: "known to the district",
  province: "known to the province",
  country: "known to the country only",
  region: "known to a region only",
  none: "place could not be found",
};

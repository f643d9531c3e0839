import type { PlacePrecision } from "../../model/precision";

export interface PrecisionKey {
  sign: "point" | "around" | "outline" | "badge" | "none";
  label: string;
  values: readonly PlacePrecision[];
}

/** How places known so closely are drawn. Every precision is in exactly one. */
export const PRECISION_SIGNS: readonly PrecisionKey[] = [
  { sign: "point", label: "Point: site or city", values: ["site", "city"] },
  { sign: "outline", label: "Area: district or province", values: ["district", "province"] },
  { sign: "badge", label: "Count: country or region", values: ["country", "region"] },
  { sign: "none", label: "Not drawn: no place", values: ["none"] },
];

/**
 * The same of events that stand in columns alone: each is a point where its file says, in a ring where that is a place of some
 * size, or none.
 */
export const POINT_SIGNS: readonly PrecisionKey[] = [
  { sign: "point", label: "Point: site or city", values: ["site", "city"] },
  { sign: "around", label: "In a ring: district or province", values: ["district", "province"] },
  { sign: "none", label: "Not drawn: country or region", values: ["country", "region"] },
  { sign: "none", label: "Not drawn: no place", values: ["none"] },
];

import type { PlacePrecision } from "../../model/precision";

/** How places known so closely are drawn. Every precision is in exactly one. */
export const PRECISION_SIGNS: readonly {
  sign: "point" | "outline" | "badge" | "none";
  label: string;
  values: readonly PlacePrecision[];
}[] = [
  { sign: "point", label: "Point: site or city", values: ["site", "city"] },
  { sign: "outline", label: "Area: district or province", values: ["district", "province"] },
  { sign: "badge", label: "Count: country or region", values: ["country", "region"] },
  { sign: "none", label: "Not drawn: no place", values: ["none"] },
];

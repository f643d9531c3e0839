import type { Extent } from "../extent";

/** Adds the positions `lon,lat[,altitude]` that blanks separate, also where blanks stand around commas. O(text). */
export function addCoordinates(text: string, extent: Extent): void {
  for (const tuple of (/,\s|\s,/.test(text) ? text.replaceAll(/\s*,\s*/g, ",") : text).split(/\s+/)) {
    if (tuple === "") continue;
    const [lon, lat] = tuple.split(",");
    extent.add(numberOf(lon), numberOf(lat));
  }
}

/** NaN where a text is no number. */
export function numberOf(text: string | undefined): number {
  return text === undefined || text.trim() === "" ? NaN : Number(text);
}

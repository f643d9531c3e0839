import type { AtlasEvent } from "../model/schema";

/** Degrees that software may round away. */
const CLOSE = 1e-6;

/**
 * What is said of an event whose point somebody has moved beside its record, to be spread into its candidate: nothing
 * where the point, longitude first, is that of the record, or none.
 */
export function movedRemark(
  point: readonly unknown[],
  { place }: Pick<AtlasEvent, "place">,
): { remark?: string } {
  const [lon, lat] = point.map(Number);
  if (lon === undefined || lat === undefined || Number.isNaN(lon + lat)) return {};
  const far = Math.max(Math.abs(lon - (place?.lon ?? Infinity)), Math.abs(lat - (place?.lat ?? Infinity)));
  return far > CLOSE ? { remark: "its point was moved; what its record says was read" } : {};
}

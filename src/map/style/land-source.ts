import type { BasemapObject } from "../geo/map-files";

/**
 * The land is as few sources as can be, since MapLibre clips a map's tiles anew for every source. Lines that are not seen
 * from afar are one of their own: tiles that hold them are made only where they are seen.
 */
export const LAND_SOURCES = ["land", "provinces"] as const;
export type LandSource = (typeof LAND_SOURCES)[number];

/** The source that an object of the basemap is in. */
export function landSource(object: BasemapObject): LandSource {
  return object === "admin1lines" ? "provinces" : "land";
}

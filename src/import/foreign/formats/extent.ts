import type { Cell } from "../row-source";

/** The columns that say where a row is. */
export const PLACE_COLUMNS = ["geometry:lat", "geometry:lon", "geometry:type"] as const;

/** The bounds of positions, for the point that stands for all of them. */
export class Extent {
  private west = Infinity;
  private east = -Infinity;
  private south = Infinity;
  private north = -Infinity;

  /** Degrees; what are no numbers are left out. */
  add(lon: unknown, lat: unknown): void {
    if (typeof lon !== "number" || typeof lat !== "number" || !Number.isFinite(lon + lat)) return;
    this.west = Math.min(this.west, lon);
    this.east = Math.max(this.east, lon);
    this.south = Math.min(this.south, lat);
    this.north = Math.max(this.north, lat);
  }

  /**
   * What PLACE_COLUMNS say: the middle of the bounds, and the kind of geometry that it stands for; `Point` where all
   * positions are one; all null without any.
   */
  place(type: string): [lat: Cell, lon: Cell, type: Cell] {
    if (this.west > this.east) return [null, null, null];
    if (this.west === this.east && this.south === this.north) return [this.south, this.west, "Point"];
    return [(this.south + this.north) / 2, (this.west + this.east) / 2, type];
  }
}

import type { Cell } from "../row-source";

/** The columns that say where a row is. */
export const PLACE_COLUMNS = ["geometry:lat", "geometry:lon", "geometry:type"] as const;

/** The bounds of positions, for the point that stands for all of them. */
export class Extent {
  private west = Infinity;
  private east = -Infinity;
  private south = Infinity;
  private north = -Infinity;
  /** The same with longitudes counted from 0 to 360, for shapes across the line of dates. */
  private westOf360 = Infinity;
  private eastOf360 = -Infinity;

  /** Degrees; what are no numbers are left out. */
  add(lon: unknown, lat: unknown): void {
    if (typeof lon !== "number" || typeof lat !== "number" || !Number.isFinite(lon + lat)) return;
    this.west = Math.min(this.west, lon);
    this.east = Math.max(this.east, lon);
    this.south = Math.min(this.south, lat);
    this.north = Math.max(this.north, lat);
    const of360 = lon < 0 ? lon + 360 : lon;
    this.westOf360 = Math.min(this.westOf360, of360);
    this.eastOf360 = Math.max(this.eastOf360, of360);
  }

  /**
   * What PLACE_COLUMNS say: the middle of the bounds, and the kind of geometry that it stands for; `Point` where all
   * positions are one; all null without any.
   */
  place(type: string): [lat: Cell, lon: Cell, type: Cell] {
    if (this.west > this.east) return [null, null, null];
    if (this.west === this.east && this.south === this.north) return [this.south, this.west, "Point"];
    return [(this.south + this.north) / 2, this.middle(), type];
  }

  /** Of what is half as wide or less around the other side of the Earth, the middle lies there. */
  private middle(): number {
    const isNoDegrees = this.west < -180 || this.east > 180;
    const [width, other] = [this.east - this.west, this.eastOf360 - this.westOf360];
    if (isNoDegrees || other === 0 || other * 2 > width) return (this.west + this.east) / 2;
    const middle = (this.westOf360 + this.eastOf360) / 2;
    return middle > 180 ? middle - 360 : middle;
  }
}

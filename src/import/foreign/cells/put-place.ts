import type { PlacePrecision } from "../../../model/precision";
import type { RowSlot } from "../../../table/row-slot";
import type { Remark } from "../reader";

/** Numbers that mean "not given" where both coordinates are one. */
const NOWHERE: readonly number[] = [0, -1, -9, -99, -999, -9999, 999, 9999];

/**
 * Puts an event where its coordinates say, degrees WGS 84; NaN is not given. What cannot be a place leaves it unplaced,
 * with a remark. Longitudes from 180 to 360 are counted eastwards all around. O(1).
 */
export function putPlace(
  slot: RowSlot,
  lat: number,
  lon: number,
  precision: PlacePrecision,
  remark: Remark,
): void {
  if (Number.isNaN(lat) && Number.isNaN(lon)) return;
  if (lat === lon && NOWHERE.includes(lat)) {
    if (lat === 0 || lat === -1)
      remark(`its coordinates are ${lat}, ${lat}, which is no place; it was left unplaced`);
    return;
  }
  if (Number.isNaN(lat) || Number.isNaN(lon))
    return remark("only one of latitude and longitude can be read; it was left unplaced");
  const east = lon > 180 && lon <= 360 ? lon - 360 : lon;
  if (Math.abs(lat) > 90 || Math.abs(east) > 180)
    return remark(
      Math.abs(lat) <= 180 && Math.abs(lon) <= 90
        ? "its latitude is beyond 90 degrees, as if latitude and longitude were swapped; it was left unplaced"
        : "its latitude or longitude is no place on Earth; it was left unplaced",
    );
  slot.lat = lat;
  slot.lon = east;
  slot.precision = precision;
}

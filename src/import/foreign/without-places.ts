import { pairOf } from "./cells/pair-of";
import { isMissing } from "./cells/missing";
import { textOf } from "./cells/text-of";
import { FIELD_NAMES } from "./field-names";
import { restOfDegrees } from "./rest-of-degrees";
import { tellingNames } from "./telling-names";
import type { Cell } from "./row-source";

const AXES = ["lat", "lon"] as const;
/** What columns of metres are called. */
const METRES = {
  lat: /(^|_)(northings?|hochwert|utm_?[ny]|[ny]_?utm|(ch)?lv(03|95)_n)(_|$)/,
  lon: /(^|_)(eastings?|rechtswert|utm_?[ex]|[ex]_?utm|(ch)?lv(03|95)_e)(_|$)/,
};
const UNPLACED = "its events have no place on the map until";
const IN_DEGREES = `${UNPLACED} it is saved in WGS 84 (EPSG:4326)`;

/** Why the guess found no coordinates, in words: columns may be called so and hold metres, or a part of the degrees. O(cells). */
export function withoutPlaces(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const names = tellingNames(head);
  const isFilled = (at: number) => rows.some((cells) => !isMissing(textOf(cells[at])));
  const [lat, lon] = AXES.map((axis) =>
    names.findIndex((name, at) => isCalled(axis, name) && isFilled(at)),
  ) as [number, number];
  if (lat >= 0 && lon >= 0) {
    const table = { names, rows };
    const [south, west] = [restOfDegrees("lat", lat, table), restOfDegrees("lon", lon, table)];
    const rest = south >= 0 ? south : west;
    if (rest < 0)
      return `“${head[lat]}” and “${head[lon]}” hold no degrees of latitude and longitude: ${IN_DEGREES}`;
    const one = south >= 0 ? lat : lon;
    return `“${head[one]}” says only a part of where its places are, and “${head[rest]}” the rest: ${UNPLACED} both are in one column, as 34°31′12″ S or -34.52`;
  }
  const shape = head.findIndex((_, at) => rows.some((cells) => isBeyondDegrees(cells[at])));
  if (shape >= 0) return `“${head[shape]}” holds no degrees of latitude and longitude: ${IN_DEGREES}`;
  return "no columns with latitude and longitude were found: its events have no place on the map";
}

const isCalled = (axis: "lat" | "lon", name: string) =>
  FIELD_NAMES[axis].names.includes(name) ||
  METRES[axis].test(name) ||
  (FIELD_NAMES[axis].part?.test(name) ?? false);

/** A geometry as text whose numbers are metres. */
function isBeyondDegrees(cell: Cell | undefined): boolean {
  const pair = typeof cell === "string" && /^[a-z]/i.test(cell) ? pairOf(cell) : null;
  return pair !== null && (Math.abs(pair.lat) > 360 || Math.abs(pair.lon) > 360);
}

import { columnsOf } from "../columns-of";
import { degreesOf } from "../cells/degrees";
import { dateReader, isFiller, putSpan } from "../cells/put-days";
import { numberOf } from "../cells/number-of";
import { putPlace } from "../cells/put-place";
import { addSource, nameOf } from "../put-names";
import { NOWHERE_NEVER, type RowReader } from "../reader";
import type { Cell } from "../row-source";

const MS_PER_DAY = 86_400_000;

/**
 * Reads earthquakes as the USGS publishes them, as CSV and as a GeoJSON feed, whose times are Unix milliseconds. What
 * happened and how strong, to the nearest whole magnitude, is the subtype: "Earthquake, magnitude 5". Nobody is
 * counted.
 */
export function usgsReader(head: readonly string[]): RowReader {
  const at = columnsOf(head);
  const [time, lat, lon] = [at("time"), at("latitude", "geometry_lat"), at("longitude", "geometry_lon")];
  const [magnitude, type] = [at("mag"), at("type")];
  const [key, place, net] = [at("id", "code"), at("place"), at("net")];
  const readDate = dateReader("ymd");
  const span = { start: 0, end: 0 };

  return {
    fill(cells, slot, remark) {
      slot.key = nameOf(cells[key]);
      slot.type = "other";
      slot.subtype = `${capital(nameOf(cells[type]) || "earthquake")}${strength(numberOf(cells[magnitude]))}`;
      putPlace(slot, degreesOf(cells[lat]), degreesOf(cells[lon]), "site", remark);
      const reading = readTime(cells[time], span) || readDate(cells[time], span) === "read";
      if (reading) putSpan(slot, span.start, span.end, remark);
      else if (slot.precision === "none") return NOWHERE_NEVER;
      else remark("its date cannot be read; it was left undated");
      slot.place = nameOf(cells[place]);
      addSource(slot, nameOf(cells[net]));
      return null;
    },
  };
}

/** Unix milliseconds, also those before 2001 and 1970. */
function readTime(cell: Cell | undefined, span: { start: number; end: number }): boolean {
  const ms = numberOf(cell);
  if (Number.isNaN(ms)) return false;
  span.start = span.end = Math.floor(ms / MS_PER_DAY);
  return !isFiller(span);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const strength = (magnitude: number) =>
  Number.isNaN(magnitude) ? "" : `, magnitude ${Math.round(magnitude) || 0}`;

import { lookOf, ofFile, rankOf, type PointLook } from "./point-look";
import { mercatorX, mercatorY } from "../model/mercator";
import { PLACE_PRECISIONS, isOutlined, isPoint } from "../model/precision";
import type { EventColumns, EventTable } from "./event-table";

/** Steps of a position: the unit square of geo/mercator is so many wide, about a centimetre each. */
export const UNIT = 2 ** 32;

/** What the map draws a table's rows from, made once: ten bytes a row. */
export interface PointColumns {
  count: number;
  /** In UNIT-ths of the unit square. */
  x: Uint32Array;
  y: Uint32Array;
  /** Without CERTAIN; 0 for a row that has no point. */
  look: Uint16Array;
  /** The greatest rank of any. */
  largest: number;
}

/**
 * Whether a row is known closely enough to be drawn where it stands: placed, and to a province or closer, or where such
 * places are outlined, to a city or closer. O(1).
 */
export function hasPoint(
  table: Pick<EventTable, "precision" | "lat" | "lon" | "outlines">,
  row: number,
): boolean {
  const drawn = table.outlines ? EXACT : DRAWN;
  return (
    drawn[table.precision[row]!] === 1 && !Number.isNaN(table.lat[row]!) && !Number.isNaN(table.lon[row]!)
  );
}

const EXACT = Uint8Array.from(PLACE_PRECISIONS, (one) => (isPoint(one) ? 1 : 0));
const DRAWN = Uint8Array.from(PLACE_PRECISIONS, (one) => (isPoint(one) || isOutlined(one) ? 1 : 0));

/** O(n); O(1) of a table with an index. */
export function pointColumns(table: EventColumns): PointColumns {
  if (table.index) return table.index.points;
  const { count, lat, lon, type, killed, precision, dataset } = table;
  const [x, y] = [new Uint32Array(count), new Uint32Array(count)];
  const look = new Uint16Array(count);
  let largest: PointLook = 0;
  for (let row = 0; row < count; row++) {
    if (!hasPoint(table, row)) continue;
    x[row] = within(mercatorX(lon[row]!));
    y[row] = within(mercatorY(lat[row]!));
    look[row] = lookOf(type[row]!, killed.best[row]!, precision[row]!) | ofFile(dataset.codes[row]!);
    largest = Math.max(largest, look[row]!);
  }
  return { count, x, y, look, largest: rankOf(largest) };
}

/** Rows without a point, ascending. O(n). */
export function pointlessRows(columns: EventColumns): Uint32Array {
  let count = 0;
  for (let row = 0; row < columns.count; row++) if (!hasPoint(columns, row)) count++;
  const rows = new Uint32Array(count);
  for (let row = 0, at = 0; at < count; row++) if (!hasPoint(columns, row)) rows[at++] = row;
  return rows;
}

function within(unit: number): number {
  return Math.min(UNIT - 1, Math.max(0, Math.floor(unit * UNIT)));
}

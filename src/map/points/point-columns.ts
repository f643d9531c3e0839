import { lookOf, ofFile, rankOf, type PointLook } from "./look";
import { mercatorX, mercatorY } from "../geo/mercator";
import { PLACE_PRECISIONS, isOutlined, isPoint } from "../../model/precision";
import type { EventTable } from "../../table/event-table";

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

/** Whether a row is known closely enough to be drawn where it stands: to a province or closer, and placed. O(1). */
export function hasPoint(table: EventTable, row: number): boolean {
  return (
    DRAWN[table.precision[row]!] === 1 && !Number.isNaN(table.lat[row]!) && !Number.isNaN(table.lon[row]!)
  );
}

const DRAWN = Uint8Array.from(PLACE_PRECISIONS, (one) => (isPoint(one) || isOutlined(one) ? 1 : 0));

/** O(n). */
export function pointColumns(table: EventTable): PointColumns {
  const { count, lat, lon, type, killed, dataset } = table;
  const [x, y] = [new Uint32Array(count), new Uint32Array(count)];
  const look = new Uint16Array(count);
  let largest: PointLook = 0;
  for (let row = 0; row < count; row++) {
    if (!hasPoint(table, row)) continue;
    x[row] = within(mercatorX(lon[row]!));
    y[row] = within(mercatorY(lat[row]!));
    look[row] = lookOf(type[row]!, killed.best[row]!) | ofFile(dataset.codes[row]!);
    largest = Math.max(largest, look[row]!);
  }
  return { count, x, y, look, largest: rankOf(largest) };
}

function within(unit: number): number {
  return Math.min(UNIT - 1, Math.max(0, Math.floor(unit * UNIT)));
}

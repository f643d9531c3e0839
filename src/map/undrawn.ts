import type { AtlasEvent } from "../model/schema";
import { PLACE_PRECISIONS } from "../model/precision";
import type { EventTable } from "../table/event-table";
import type { Row } from "../table/rows";

/** Events that no point on the map stands for. */
export interface Undrawn {
  /** Known to a country or a region only. */
  vague: number;
  /** Without a place, or at one that could not be found. */
  placeless: number;
  /** The latest first; of very many only the latest. */
  latest: readonly AtlasEvent[];
}

export const NONE_UNDRAWN: Undrawn = { vague: 0, placeless: 0, latest: [] };

/** Of very many not drawn, or lying over each other, at most so many are listed. */
export const MOST_LISTED = 200;

/** Of a list of rows, the latest first; the events are looked up when they are asked for. O(rows). */
export function undrawnOf(
  rows: readonly Row[],
  { precision, lat }: Pick<EventTable, "precision" | "lat">,
  eventAt: (row: number) => AtlasEvent,
): Undrawn {
  const isPlaceless = (row: number) =>
    Number.isNaN(lat[row]!) || PLACE_PRECISIONS[precision[row]!] === "none";
  const placeless = rows.filter(({ row }) => isPlaceless(row)).length;
  return undrawn(rows.length - placeless, placeless, rows.slice(0, MOST_LISTED), eventAt);
}

/** Counts, and the latest rows. O(1) until the events are asked for. */
export function undrawn(
  vague: number,
  placeless: number,
  rows: readonly Row[],
  eventAt: (row: number) => AtlasEvent,
): Undrawn {
  let events: readonly AtlasEvent[] | null = null;
  return {
    vague,
    placeless,
    get latest() {
      return (events ??= rows.map(({ row }) => eventAt(row)));
    },
  };
}

export function countUndrawn({ vague, placeless }: Undrawn): number {
  return vague + placeless;
}

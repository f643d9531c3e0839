import { NOT_GIVEN } from "./columns";
import type { SlotCount } from "./row-slot";

const KINDS = {
  fileRow: Uint32Array,
  start: Int32Array,
  end: Int32Array,
  lat: Float64Array,
  lon: Float64Array,
  type: Uint8Array,
  precision: Uint8Array,
  place: Uint32Array,
  admin1: Uint32Array,
  country: Uint32Array,
  subtype: Uint32Array,
  parties: Uint32Array,
  roles: Uint32Array,
  doers: Uint32Array,
  sources: Uint32Array,
  killedLow: Int32Array,
  killedBest: Int32Array,
  killedHigh: Int32Array,
  woundedLow: Int32Array,
  woundedBest: Int32Array,
  woundedHigh: Int32Array,
} as const;

/** Columns of rows in the file's order, with room for more; codes are not yet as narrow as they can be. */
export type RowDraft = { [Name in keyof typeof KINDS]: InstanceType<(typeof KINDS)[Name]> };

export function rowDraft(room: number): RowDraft {
  return Object.fromEntries(
    Object.entries(KINDS).map(([name, Kind]) => [name, new Kind(room)]),
  ) as unknown as RowDraft;
}

/** The same rows with twice the room. O(n). */
export function roomier(draft: RowDraft): RowDraft {
  const larger = rowDraft(2 * draft.start.length);
  for (const name of Object.keys(KINDS) as (keyof RowDraft)[]) larger[name].set(draft[name]);
  return larger;
}

/** The columns of both kinds of people. O(1). */
export function countsIn(draft: RowDraft): Record<"killed" | "wounded", Bounds> {
  const { killedLow, killedBest, killedHigh, woundedLow, woundedBest, woundedHigh } = draft;
  return {
    killed: { low: killedLow, best: killedBest, high: killedHigh },
    wounded: { low: woundedLow, best: woundedBest, high: woundedHigh },
  };
}

/** Bounds of a number of people, by row. */
interface Bounds {
  low: Int32Array;
  best: Int32Array;
  high: Int32Array;
}

/** A missing low is 0 when a best or a high is given: nobody claims more. A missing best is the low. */
export function setCount(bounds: Bounds, row: number, count: SlotCount): void {
  const { low, best, high } = count;
  const given = !(Number.isNaN(low) && Number.isNaN(best) && Number.isNaN(high));
  const least = Number.isNaN(low) ? 0 : low;
  bounds.low[row] = given ? least : NOT_GIVEN;
  bounds.best[row] = given ? (Number.isNaN(best) ? least : best) : NOT_GIVEN;
  bounds.high[row] = Number.isNaN(high) ? NOT_GIVEN : high;
}

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

/** A missing low is 0 when a best or a high is given: nobody claims more. A missing best is the low. */
export function setCount(
  draft: RowDraft,
  measure: "killed" | "wounded",
  row: number,
  count: SlotCount,
): void {
  const { low, best, high } = count;
  const given = !(Number.isNaN(low) && Number.isNaN(best) && Number.isNaN(high));
  const least = Number.isNaN(low) ? 0 : low;
  draft[`${measure}Low`][row] = given ? least : NOT_GIVEN;
  draft[`${measure}Best`][row] = given ? (Number.isNaN(best) ? least : best) : NOT_GIVEN;
  draft[`${measure}High`][row] = Number.isNaN(high) ? NOT_GIVEN : high;
}

import { OPEN_END, OPEN_START } from "../../model/day";
import type { RowSlot, SlotCount } from "../../table/row-slot";

/** No number is given. */
export const noCount = (): SlotCount => ({ low: NaN, best: NaN, high: NaN });

/** The slot that a file's rows are filled into, one after another. */
export function newSlot(): RowSlot {
  const names = { key: "", subtype: "", place: "", admin1: "", country: "" };
  const lists = { parties: [], roles: [], sources: [], killed: noCount(), wounded: noCount() };
  const where = { start: OPEN_START, end: OPEN_END, lat: NaN, lon: NaN, precision: "none" as const };
  return { row: 0, type: "other", ...names, ...where, ...lists };
}

/** Empties it for a row of the file: nothing is known. */
export function emptySlot(slot: RowSlot, row: number): void {
  slot.row = row;
  slot.key = slot.subtype = slot.place = slot.admin1 = slot.country = "";
  slot.type = "other";
  slot.start = OPEN_START;
  slot.end = OPEN_END;
  slot.lat = slot.lon = NaN;
  slot.precision = "none";
  for (const list of [slot.parties, slot.roles, slot.sources]) while (list.length > 0) list.pop();
  slot.killed.low = slot.killed.best = slot.killed.high = NaN;
  delete slot.arrested;
  slot.wounded.low = slot.wounded.best = slot.wounded.high = NaN;
}

import type { Day } from "../model/day";
import type { EventType } from "../model/event-type";
import type { PlacePrecision } from "../model/precision";
import type { Role } from "../model/schema";

/** People as a file gives them; NaN where it gives no number. */
export interface SlotCount {
  low: number;
  best: number;
  high: number;
}

/**
 * One row of a file on its way into the columns: made once and filled anew for each row, so that a million rows make
 * no million objects. Whoever fills it sets every field.
 */
export interface RowSlot {
  /** The row as the file's own software numbers it; a header is row 1. */
  row: number;
  /** The file's own id of the event; "" without one. */
  key: string;
  type: EventType;
  /** What happened in the file's own words: "Battles: Armed clash"; "" without any. */
  subtype: string;
  /** First and last day, both included; OPEN_START, OPEN_END where open or not dated at all. */
  start: Day;
  end: Day;
  /** Degrees WGS 84; both NaN where the row has no place. */
  lat: number;
  lon: number;
  precision: PlacePrecision;
  /** Names; "" where not given. */
  place: string;
  admin1: string;
  country: string;
  /** Who took part, and as what: `parties[i]` has `roles[i]`. */
  parties: string[];
  roles: Role[];
  /** Who tells of it: newspapers, agencies. */
  sources: string[];
  killed: SlotCount;
  wounded: SlotCount;
  /** Only what was saved from an atlas gives any. */
  arrested?: SlotCount;
}

import type { RowIndex } from "./row-index";
import type { Codes, CountColumn, DictionaryColumn, ListColumn, Lists } from "./columns";
import type { TextSearch } from "./text-index";
import type { EventType } from "../model/event-type";
import type { HarmMeasure } from "../model/measure";

/** The events' ids by row; an array of strings is one. */
export interface EventIds {
  readonly length: number;
  at(row: number): string | undefined;
  /** The row of an id; -1 without one. */
  indexOf(id: string): number;
}

/**
 * Events as columns, one row an event, sorted by start, then end, then id. The shipped atlas and
 * imported files take the same form; everything that counts, sums or draws reads these arrays.
 */
export interface EventTable {
  count: number;
  ids: EventIds;
  /** First and last day (model/day), both included; OPEN_START, OPEN_END where open. */
  start: Int32Array;
  end: Int32Array;
  /** Rows whose end is after their start, ascending: the only ones a window can split. */
  spans: Uint32Array;
  /** Index into EVENT_TYPES. */
  type: Uint8Array;
  /** Index into SIDES. */
  side: Uint8Array;
  /** Index into PLACE_PRECISIONS. */
  precision: Uint8Array;
  /** Degrees WGS 84; NaN where unplaced. */
  lat: Float64Array;
  lon: Float64Array;
  place: DictionaryColumn;
  admin1: DictionaryColumn;
  country: DictionaryColumn;
  /** Actors in any role. */
  actor: ListColumn;
  /** Roles that any actor has. */
  role: ListColumn;
  /** Who has which role, as codes into actor.values and role.values. */
  parties: Lists & { actors: Codes; roles: Codes };
  /** Actors who did it, claimed it, or are accused of it. */
  doer: ListColumn;
  /** Of the event's reports: their documents, how firmly they tell it, how they are graded ("B2"). */
  document: ListColumn;
  status: ListColumn;
  grade: ListColumn;
  /** The file it came from, where several are side by side; "" everywhere where there is one. */
  dataset: DictionaryColumn;
  text: TextSearch;
  killed: CountColumn;
  wounded: CountColumn;
  arrested: CountColumn;
  /** Its places known to a district or province are drawn as the areas they are: no point stands for their events. */
  outlines?: true;
  /** What was found out of these very columns beforehand: whoever changes one leaves it out. */
  index?: RowIndex;
}

/** The columns alone, as they can be sent to a worker. */
export type EventColumns = Omit<EventTable, "ids" | "text">;

/** The type of event of which a number is expected, so that its absence is "not given". */
export const EXPECTS: Record<HarmMeasure, EventType> = {
  killed: "attack",
  wounded: "attack",
  arrested: "arrest",
};

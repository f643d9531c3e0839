import type { EventType } from "../../model/event-type";
import type { Row } from "../../table/rows";
import type { PeopleSum } from "../../table/sums";

/** point: a place known to the city or closer; outline: a district or province; badge: country or region. */
export type MarkForm = "point" | "outline" | "badge";

/** A position, in degrees and on the unit square. */
export type Spot = Pick<Mark, "lon" | "lat" | "x" | "y">;

/** One place's events as the map draws them: one symbol, however many there are. */
export interface Mark {
  /** Id of the place that gives the mark its name and position. */
  place: string;
  /** Every place it stands for; more than one where places lie too close together to be told apart. */
  places: readonly string[];
  form: MarkForm;
  lon: number;
  lat: number;
  /** On the unit square (geo/mercator). */
  x: number;
  y: number;
  /** In time order. */
  rows: readonly Row[];
  type: EventType;
  /** Killed in its attacks: those certainly in the window, or if there is none, those possibly in it. */
  killed: PeopleSum;
  /** None of its events is certainly in the window. */
  possible: boolean;
  /** How many are only possibly in the window. */
  possibleCount: number;
  /** px */
  radius: number;
  /** A ring: attacks whose number of killed is not given. */
  hollow: boolean;
}

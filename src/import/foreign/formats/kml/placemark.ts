import type { Cell } from "../../row-source";

/** When something was, as written: an instant has the same begin and end, an open end is null. */
export interface KmlTime {
  begin: string | null;
  end: string | null;
}

type Place = [lat: Cell, lon: Cell, type: Cell];

/** A placemark as it is written, before it inherits. */
export interface Placemark {
  id: string | null;
  name: string | null;
  description: string | null;
  /** Null where it says nothing of time itself. */
  time: KmlTime | null;
  place: Place;
  /** What the author added, by name. */
  data: ReadonlyMap<string, string>;
  /** The positions of its tracks. */
  fixes: readonly { when: string | null; place: Place }[];
  /** The documents and folders around it, outermost first. */
  around: readonly Container[];
}

/** A document or folder. */
export interface Container {
  /** In order of opening. */
  number: number;
  isFolder: boolean;
  name: string | null;
  time: KmlTime | null;
}

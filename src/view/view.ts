import type { Behind } from "../model/behind";
import type { CasualtyRule } from "../model/casualty-rule";
import type { Compare } from "../model/compare";
import type { Day, TimeStep } from "../model/day";
import { NO_FILTERS, type Filters } from "../model/filters";
import type { AreaKind } from "../model/schema";
import type { Measure } from "../model/measure";

export const TIME_MODES = ["window", "cumulative"] as const;
export type TimeMode = (typeof TIME_MODES)[number];

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export const PANELS = [
  "charts",
  "evidence",
  "areas",
  "claims",
  "actors",
  "sources",
  "behind",
  "story",
  "list",
  "filters",
] as const;
export type Panel = (typeof PANELS)[number];

/** What stands in the middle: the map, or the table that is its equal. */
export const CENTRES = ["map", "table"] as const;
export type Centre = (typeof CENTRES)[number];

/** What the chart by place has a bar for. */
export const PLACE_LEVELS = ["country", "admin1"] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** Columns of the table, in order, and what it can be sorted by. */
export const COLUMNS = [
  "date",
  "title",
  "killed",
  "wounded",
  "arrested",
  "reports",
  "type",
  "place",
  "admin1",
  "country",
  "precision",
  "doer",
  "actor",
  "status",
  "grade",
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  column: Column;
  descending: boolean;
}

/** How events are drawn as points: each, as colour where there are many, as circles with numbers. */
const POINTS_AS = ["points", "density", "clusters"] as const;
export type PointsAs = (typeof POINTS_AS)[number];
/** The same, or as signs: those of a place together, with a label. */
export const EVENTS_AS = ["signs", ...POINTS_AS] as const;
export type EventsAs = (typeof EVENTS_AS)[number];

/** No place is drawn apart, though one is selected. */
export const NO_FAN = "none";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Where the map looks: degrees WGS 84, zoom as MapLibre counts it (512 px tiles). */
export interface Camera {
  zoom: number;
  lat: number;
  lon: number;
}

/** Everything a reader can change, as plain data. The address is its projection (codec.ts). */
export interface View {
  /** First and last day shown, both included; null where open. */
  from: Day | null;
  to: Day | null;
  /** Cumulative shows everything up to `to`; `from` is kept for the way back. */
  mode: TimeMode;
  step: TimeStep;
  speed: Speed;
  loop: boolean;
  /** null: fitted to the core region. */
  camera: Camera | null;
  filters: Filters;
  /** Kinds of area that are switched off on the map. */
  hidden: readonly AreaKind[];
  /** The selected event and the selected area, by id. */
  event: string | null;
  area: string | null;
  /** The place whose events are drawn apart; null: that of a newly selected event; NO_FAN: none. */
  fan: string | null;
  /** null: as the number of events suggests (map/events-as). Rows of other people's files have no signs. */
  eventsAs: EventsAs | null;
  measure: Measure;
  /** Which report an event's numbers are taken from. */
  rule: CasualtyRule;
  /** Whether what lies only possibly in the window counts. */
  countPossible: boolean;
  panel: Panel;
  centre: Centre;
  sort: Sort;
  /** The charts as tables of numbers. */
  asTable: boolean;
  places: PlaceLevel;
  /** The document that is open, and the passage chosen in it, by id. */
  openDocument: string | null;
  report: string | null;
  /** The number whose events are listed. */
  behind: Behind | null;
  compare: Compare | null;
  /** Ties between places, drawn on the map. */
  ties: boolean;
  /** The actor whose ties alone are listed; null: those of all. */
  tiesOf: string | null;
  /** null: what the reader's system prefers. */
  theme: Theme | null;
}

export const DEFAULT_VIEW: View = {
  from: null,
  to: null,
  mode: "window",
  step: "quarter",
  speed: 1,
  loop: false,
  camera: null,
  filters: NO_FILTERS,
  hidden: [],
  event: null,
  area: null,
  fan: null,
  eventsAs: null,
  measure: "killed",
  rule: "specific",
  countPossible: false,
  panel: "charts",
  centre: "map",
  sort: { column: "date", descending: true },
  asTable: false,
  places: "country",
  openDocument: null,
  report: null,
  behind: null,
  compare: null,
  ties: false,
  tiesOf: null,
  theme: null,
};

/** A camera as exact as the address keeps it (about ten metres), so that a link restores it to the digit. */
export function roundCamera(camera: Camera): Camera {
  const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;
  return { zoom: round(camera.zoom, 2), lat: round(camera.lat, 4), lon: round(camera.lon, 4) };
}

import type { Day, TimeStep } from "../model/day";
import { NO_FILTERS, type Filters } from "../model/filters";
import type { AreaKind } from "../model/schema";
import type { Measure } from "../model/measure";

export const TIME_MODES = ["window", "cumulative"] as const;
export type TimeMode = (typeof TIME_MODES)[number];

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export const PANELS = ["charts", "evidence", "areas", "sources", "list", "filters"] as const;
export type Panel = (typeof PANELS)[number];

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
  measure: Measure;
  panel: Panel;
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
  measure: "killed",
  panel: "charts",
  theme: null,
};

/** A camera as exact as the address keeps it (about ten metres), so that a link restores it to the digit. */
export function roundCamera(camera: Camera): Camera {
  const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;
  return { zoom: round(camera.zoom, 2), lat: round(camera.lat, 4), lon: round(camera.lon, 4) };
}

import { PANELS, SPEEDS, THEMES, TIME_MODES, DEFAULT_VIEW, type Camera, type View } from "./view";
import { decodeList, encodeList } from "./list-value";
import { TIME_STEPS, isoDay, parseIsoDay, type Day } from "../model/day";
import { EVENT_TYPES } from "../model/event-type";
import { DIMENSIONS, NO_FILTERS, type Dimension, type Filters } from "../model/filters";
import { AREA_KINDS } from "../model/schema";
import { MEASURES } from "../model/measure";

/** One address parameter. `encode` gives nothing for a default; `decode` gives null for nonsense. */
interface Parameter {
  name: string;
  encode(view: View): [name: string, value: string][];
  decode(value: string): Partial<View> | null;
}

/** The view's slices as the address names them: `t` carries both ends, each filter has a name of its own. */
type Slice = Exclude<keyof View, "from" | "to" | "filters"> | "time" | Dimension;

const ID = /^[\w.:-]{1,80}$/;

/** Every slice of the view has its parameter here: one that is forgotten does not compile. */
const TABLE: Record<Slice, Parameter> = {
  time: { name: "t", encode: (view) => timeOut(view), decode: timeIn },
  mode: choice("mode", "mode", TIME_MODES),
  step: choice("step", "step", TIME_STEPS),
  speed: {
    name: "speed",
    encode: (view) => (view.speed === DEFAULT_VIEW.speed ? [] : [["speed", String(view.speed)]]),
    decode: (value) =>
      found(
        SPEEDS.find((speed) => String(speed) === value),
        (speed) => ({ speed }),
      ),
  },
  loop: {
    name: "loop",
    encode: (view) => (view.loop ? [["loop", "1"]] : []),
    decode: (value) => (value === "1" ? { loop: true } : value === "0" ? { loop: false } : null),
  },
  camera: {
    name: "map",
    encode: ({ camera }) => (camera ? [["map", `${camera.zoom}/${camera.lat}/${camera.lon}`]] : []),
    decode: (value) => found(cameraIn(value), (camera) => ({ camera })),
  },
  type: filter("type", "type", (value) => (EVENT_TYPES as readonly string[]).includes(value)),
  side: filter("side", "side", (value) => ["none", "by-focus", "by-others", "against-focus"].includes(value)),
  actor: filter("actor", "actor"),
  doer: filter("doer", "by"),
  country: filter("country", "country"),
  admin1: filter("admin1", "province"),
  document: filter("document", "source"),
  hidden: {
    name: "hide",
    encode: (view) => (view.hidden.length === 0 ? [] : [["hide", encodeList(view.hidden)]]),
    decode: (value) => {
      const kinds = decodeList(value)?.map((one) => AREA_KINDS.find((kind) => kind === one));
      return kinds?.every((kind) => kind !== undefined) ? { hidden: kinds } : null;
    },
  },
  event: identifier("event", "event"),
  area: identifier("area", "area"),
  measure: choice("measure", "measure", MEASURES),
  panel: choice("panel", "panel", PANELS),
  theme: choice("theme", "theme", THEMES),
};

export const PARAMETERS: Readonly<Record<string, Parameter>> & typeof TABLE = TABLE;
export const VIEW_KEYS = Object.keys(TABLE) as Slice[];

function found<T>(value: T | null | undefined, use: (value: T) => Partial<View>): Partial<View> | null {
  return value === null || value === undefined ? null : use(value);
}

function choice<K extends "mode" | "step" | "measure" | "panel" | "theme">(
  key: K,
  name: string,
  values: readonly NonNullable<View[K]>[],
): Parameter {
  return {
    name,
    encode: (view) => (view[key] === DEFAULT_VIEW[key] ? [] : [[name, String(view[key])]]),
    decode: (value) =>
      found(
        values.find((one) => one === value),
        (one) => ({ [key]: one }),
      ),
  };
}

function identifier(key: "event" | "area", name: string): Parameter {
  return {
    name,
    encode: (view) => (view[key] === null ? [] : [[name, view[key]]]),
    decode: (value) => (ID.test(value) ? { [key]: value } : null),
  };
}

/** Filters travel one parameter each; decodeView puts them together. */
function filter(
  dimension: Dimension,
  name: string,
  allowed: (value: string) => boolean = () => true,
): Parameter {
  return {
    name,
    encode: (view) =>
      view.filters[dimension].length === 0 ? [] : [[name, encodeList(view.filters[dimension])]],
    decode: (value) => {
      const values = decodeList(value);
      return values && values.every(allowed) ? { filters: only(dimension, values) } : null;
    },
  };
}

function only(dimension: Dimension, values: readonly string[]): Filters {
  return { ...NO_FILTERS, [dimension]: values };
}

/** Filters of two patches put together: each parameter speaks for its own dimension alone. */
export function mergeFilters(a: Filters, b: Filters): Filters {
  const merged = DIMENSIONS.map((dimension) => [
    dimension,
    b[dimension].length > 0 ? b[dimension] : a[dimension],
  ]);
  return Object.fromEntries(merged) as Filters;
}

function timeOut({ from, to }: View): [string, string][] {
  if (from === null && to === null) return [];
  return [["t", `${from === null ? "" : isoDay(from)}..${to === null ? "" : isoDay(to)}`]];
}

function timeIn(value: string): Partial<View> | null {
  const ends = value.split("..");
  if (ends.length !== 2) return null;
  const [from, to] = ends.map((end): Day | null | undefined =>
    end === "" ? null : (parseIsoDay(end) ?? undefined),
  );
  if (from === undefined || to === undefined) return null;
  if (from !== null && to !== null && from > to) return null;
  return { from, to };
}

function cameraIn(value: string): Camera | null {
  const parts = value.split("/");
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,6})?$/.test(part))) return null;
  const [zoom, lat, lon] = parts.map(Number) as [number, number, number];
  if (zoom < 0 || zoom > 22 || Math.abs(lat) > 85.06 || Math.abs(lon) > 180) return null;
  return { zoom: zoom + 0, lat: lat + 0, lon: lon + 0 };
}

import {
  CENTRES,
  COLUMNS,
  DEFAULT_VIEW,
  PANELS,
  PLACE_LEVELS,
  EVENTS_AS,
  SPEEDS,
  THEMES,
  TIME_MODES,
  type Camera,
  type Sort,
  type View,
} from "./view";
import { behindIn, behindOut } from "./behind-value";
import { compareIn, compareOut } from "./compare-value";
import { decodeList, encodeList } from "./list-value";
import { CASUALTY_RULES } from "../model/casualty-rule";
import { TIME_STEPS, isoDay, parseIsoDay, type Day } from "../model/day";
import { EVENT_TYPES } from "../model/event-type";
import {
  CRITERIA,
  NO_FILTERS,
  isOn,
  looksInRows,
  textFilter,
  type Criterion,
  type Dimension,
  type Filters,
} from "../model/filters";
import { MEASURES } from "../model/measure";
import { PLACE_PRECISIONS } from "../model/precision";
import { AREA_KINDS, ROLES, STATUSES } from "../model/schema";
import { decodeShape, encodeShape } from "../model/shape";
import { SIDES } from "../model/side";

/** One address parameter. `encode` gives nothing for a default; `decode` gives null for nonsense. */
interface Parameter {
  name: string;
  encode(view: View): [name: string, value: string][];
  decode(value: string): Partial<View> | null;
}

/**
 * The view's slices as the address names them: `t` carries both ends, each filter has a name of its own. Which files are
 * shown is no business of an address: what is open in a tab stays in it.
 */
type Slice =
  Exclude<keyof View, "from" | "to" | "filters"> | "time" | Exclude<Criterion, "dataset"> | "inRows";

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
  loop: flag("loop", "loop"),
  camera: {
    name: "map",
    encode: ({ camera }) => (camera ? [["map", `${camera.zoom}/${camera.lat}/${camera.lon}`]] : []),
    decode: (value) => found(cameraIn(value), (camera) => ({ camera })),
  },
  type: filter("type", "type", EVENT_TYPES),
  side: filter("side", "side", SIDES),
  actor: filter("actor", "actor"),
  role: filter("role", "role", ["", ...ROLES]),
  doer: filter("doer", "by"),
  country: filter("country", "country"),
  admin1: filter("admin1", "province"),
  precision: filter("precision", "precision", PLACE_PRECISIONS),
  document: filter("document", "source"),
  status: filter("status", "status", STATUSES),
  grade: filter("grade", "grade"),
  leastKilled: criterion("leastKilled", "least", String, (value) =>
    /^\d{1,7}$/.test(value) && Number(value) > 0 ? Number(value) : null,
  ),
  text: criterion("text", "q", String, (value) => textFilter(value) || null),
  inRows: {
    name: "rows",
    encode: ({ filters }) => (looksInRows(filters) ? [["rows", filters.inRows]] : []),
    decode: (value) => found(textFilter(value) || null, (inRows) => ({ filters: { ...NO_FILTERS, inRows } })),
  },
  shape: criterion("shape", "in", (shape) => (shape === null ? "" : encodeShape(shape)), decodeShape),
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
  fan: identifier("fan", "fan"),
  eventsAs: choice("eventsAs", "points", EVENTS_AS),
  measure: choice("measure", "measure", MEASURES),
  rule: choice("rule", "rule", CASUALTY_RULES),
  countPossible: flag("countPossible", "possible"),
  panel: choice("panel", "panel", PANELS),
  centre: choice("centre", "show", CENTRES),
  sort: {
    name: "sort",
    encode: ({ sort }) =>
      isUsualSort(sort) ? [] : [["sort", `${sort.descending ? "-" : ""}${sort.column}`]],
    decode: (value) =>
      found(
        COLUMNS.find((column) => column === value.replace(/^-/, "")),
        (column) => ({ sort: { column, descending: value.startsWith("-") } }),
      ),
  },
  asTable: flag("asTable", "numbers"),
  places: choice("places", "places", PLACE_LEVELS),
  openDocument: identifier("openDocument", "document"),
  report: identifier("report", "report"),
  behind: {
    name: "behind",
    encode: ({ behind }) => (behind === null ? [] : [["behind", behindOut(behind)]]),
    decode: (value) => found(behindIn(value), (behind) => ({ behind })),
  },
  compare: {
    name: "compare",
    encode: ({ compare }) =>
      compare === null || compare.by === "dataset" ? [] : [["compare", compareOut(compare)]],
    decode: (value) => found(compareIn(value), (compare) => ({ compare })),
  },
  ties: flag("ties", "ties"),
  tiesOf: identifier("tiesOf", "who"),
  theme: choice("theme", "theme", THEMES),
};

export const PARAMETERS: Readonly<Record<string, Parameter>> & typeof TABLE = TABLE;
export const VIEW_KEYS = Object.keys(TABLE) as Slice[];

function isUsualSort({ column, descending }: Sort): boolean {
  return column === DEFAULT_VIEW.sort.column && descending === DEFAULT_VIEW.sort.descending;
}

function found<T>(value: T | null | undefined, use: (value: T) => Partial<View>): Partial<View> | null {
  return value === null || value === undefined ? null : use(value);
}

type Choice = "mode" | "step" | "eventsAs" | "measure" | "rule" | "panel" | "centre" | "places" | "theme";

function choice<K extends Choice>(key: K, name: string, values: readonly NonNullable<View[K]>[]): Parameter {
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

function flag(key: "loop" | "countPossible" | "asTable" | "ties", name: string): Parameter {
  return {
    name,
    encode: (view) => (view[key] ? [[name, "1"]] : []),
    decode: (value) => (value === "1" || value === "0" ? { [key]: value === "1" } : null),
  };
}

function identifier(
  key: "event" | "area" | "fan" | "openDocument" | "report" | "tiesOf",
  name: string,
): Parameter {
  return {
    name,
    encode: (view) => (view[key] === null ? [] : [[name, view[key]]]),
    decode: (value) => (ID.test(value) ? { [key]: value } : null),
  };
}

/** Filters travel one parameter each; decodeView puts them together. */
function filter(dimension: Dimension, name: string, allowed?: readonly string[]): Parameter {
  return {
    name,
    encode: (view) =>
      view.filters[dimension].length === 0 ? [] : [[name, encodeList(view.filters[dimension])]],
    decode: (value) => {
      const values = decodeList(value);
      const isKnown = values?.every((one) => !allowed || allowed.includes(one)) ?? false;
      return values && isKnown ? { filters: { ...NO_FILTERS, [dimension]: values } } : null;
    },
  };
}

function criterion<K extends "leastKilled" | "text" | "shape">(
  key: K,
  name: string,
  encode: (value: Filters[K]) => string,
  decode: (text: string) => Filters[K] | null,
): Parameter {
  return {
    name,
    encode: ({ filters }) => (isOn(filters, key) ? [[name, encode(filters[key])]] : []),
    decode: (text) => found(decode(text), (value) => ({ filters: { ...NO_FILTERS, [key]: value } })),
  };
}

/** Filters of two patches put together: each parameter speaks for its own criterion alone. */
export function mergeFilters(a: Filters, b: Filters): Filters {
  const merged = CRITERIA.map((one) => [one, isOn(b, one) ? b[one] : a[one]]);
  return { ...(Object.fromEntries(merged) as Filters), inRows: b.inRows || a.inRows };
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

import { Extent } from "../extent";
import type { Cell } from "../../row-source";

/** A feature or record as far as rows say it: what it is, by name, and where it is; null for a record, which does not say it apart. */
export interface Parsed {
  properties: object;
  id: Cell;
  place: [lat: Cell, lon: Cell, type: Cell] | null;
}

/** Takes the text of one apart; or says why it is none. */
export type Parse = (text: string) => Parsed | { why: string };

const GEOMETRIES = new Set([
  ...["Point", "MultiPoint", "LineString", "MultiLineString"],
  ...["Polygon", "MultiPolygon", "GeometryCollection"],
]);
/** Collections in collections that are looked into; coordinates are at most four deep. */
const DEEPEST = 8;

/** Whether a value of a member `type` names a geometry. */
export const isGeometryType = (type: unknown): type is string =>
  typeof type === "string" && GEOMETRIES.has(type);

/** A feature of GeoJSON, or a geometry that stands alone. */
export const parseFeature: Parse = (text) => {
  const value = parsedJson(text);
  if (value === undefined) return { why: "it is not valid JSON" };
  if (!isObject(value)) return { why: "it is no feature" };
  if (isGeometryType(value["type"])) return { properties: {}, id: null, place: placeOf(value) };
  if (value["type"] !== "Feature") return { why: "it is no feature" };
  const { properties, geometry, id } = value;
  return {
    properties: isObject(properties) ? properties : {},
    id: typeof id === "string" || typeof id === "number" ? id : null,
    place: isObject(geometry) ? placeOf(geometry) : [null, null, null],
  };
};

/** Where a geometry is that is written as JSON, as PLACE_COLUMNS say it; null where the text is none. */
export function placeOfJson(text: string): [Cell, Cell, Cell] | null {
  const value = parsedJson(text);
  return isObject(value) && isGeometryType(value["type"]) ? placeOf(value) : null;
}

/** A value of a property as a cell; lists and objects as JSON. */
export function cellOf(value: unknown): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "object") return jsonOf(value);
  return value as string | number | boolean;
}

/** Undefined where it is not valid. Whole numbers too long to be kept as numbers become text. */
export function parsedJson(text: string): unknown {
  const whole = LONG_NUMBER.test(text) ? text.replace(TEXT_OR_NUMBER, quotedIfLong) : text;
  return tried(whole) ?? (NO_NUMBER.test(whole) ? tried(whole.replace(TEXT_OR_NONE, nullIfNone)) : undefined);
}

/** Numbers that are none, as Python writes them though JSON has no words for them. */
const NO_NUMBER = /\b(?:NaN|Infinity)\b/;
const TEXT_OR_NONE = /"(?:[^"\\]|\\.)*"|\bNaN\b|-?\bInfinity\b/g;

const nullIfNone = (token: string) => (token.startsWith('"') ? token : "null");

const LONG_NUMBER = /[:,[]\s*-?\d{16,}\s*[,}\]]/;
const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

const quotedIfLong = (token: string) =>
  /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token;

function tried(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function jsonOf(value: object): string | null {
  try {
    return JSON.stringify(value);
  } catch {
    // Nested deeper than there is room for.
    return null;
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function placeOf(geometry: Record<string, unknown>): [Cell, Cell, Cell] {
  const extent = new Extent();
  spanGeometry(geometry, extent, 0);
  return extent.place(isGeometryType(geometry["type"]) ? geometry["type"] : "Unknown");
}

function spanGeometry(geometry: unknown, extent: Extent, depth: number): void {
  if (!isObject(geometry) || depth > DEEPEST) return;
  spanPositions(geometry["coordinates"], extent, 0);
  if (Array.isArray(geometry["geometries"]))
    for (const part of geometry["geometries"]) spanGeometry(part, extent, depth + 1);
}

function spanPositions(value: unknown, extent: Extent, depth: number): void {
  if (!Array.isArray(value) || depth > DEEPEST) return;
  if (typeof value[0] === "number") extent.add(value[0], value[1]);
  else for (const part of value) spanPositions(part, extent, depth + 1);
}

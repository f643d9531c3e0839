import { isGeometryType, isObject, parsedJson, type Parse } from "./feature";

/** Objects in objects whose members are columns of their own; what is deeper is JSON. */
const DEEPEST = 4;

/** Members in which services put a record itself, beside what they say of it: their own members are not called by them. */
const WRAPPERS: readonly string[] = ["attributes", "_source", "fields", "properties"];

/** An object whose members are the cells of a row: those of objects in it by "outer.inner", texts of a list together,
 * a geometry as JSON. */
export const parseRecord: Parse = (text) => {
  const value = parsedJson(text);
  if (value === undefined) return { why: "it is not valid JSON" };
  if (!isObject(value)) return { why: "it is no record" };
  const properties = new Map<string, unknown>();
  const wrapped = WRAPPERS.find((name) => isObject(value[name]));
  if (wrapped !== undefined) spread(value[wrapped] as Record<string, unknown>, "", properties, 1);
  for (const [name, inner] of Object.entries(value))
    if (name !== wrapped) spread({ [name]: inner }, properties.has(name) ? "record." : "", properties, 1);
  putPoint(value["geometry"], properties);
  return { properties: Object.fromEntries(properties), id: null, place: null };
};

/** A point as Esri writes it is named as those of features are. */
function putPoint(geometry: unknown, properties: Map<string, unknown>): void {
  if (!isObject(geometry) || typeof geometry["x"] !== "number" || typeof geometry["y"] !== "number") return;
  for (const [axis, name] of [
    ["x", "geometry:lon"],
    ["y", "geometry:lat"],
  ] as const) {
    properties.delete(`geometry.${axis}`);
    properties.set(name, geometry[axis]);
  }
}

function spread(record: Record<string, unknown>, before: string, into: Map<string, unknown>, depth: number) {
  for (const [name, value] of Object.entries(record)) {
    const isPart = isObject(value) && !isGeometryType(value["type"]);
    if (isPart && depth < DEEPEST) spread(value, `${before}${name}.`, into, depth + 1);
    else into.set(before + name, areTexts(value) ? value.join("; ") : isBlank(value) ? null : value);
  }
}

const isBlank = (value: unknown) => Array.isArray(value) && value.every((one) => one === null || one === "");

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string" && one !== "");

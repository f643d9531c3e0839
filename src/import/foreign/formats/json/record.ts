import { isGeometryType, isObject, parsedJson, type Parse } from "./feature";

/** Objects in objects whose members are columns of their own; what is deeper is JSON. */
const DEEPEST = 4;

/** An object whose members are the cells of a row: those of objects in it by "outer.inner", texts of a list together,
 * a geometry as JSON. */
export const parseRecord: Parse = (text) => {
  const value = parsedJson(text);
  if (value === undefined) return { why: "it is not valid JSON" };
  if (!isObject(value)) return { why: "it is no record" };
  const properties = new Map<string, unknown>();
  spread(value, "", properties, 1);
  return { properties: Object.fromEntries(properties), id: null, place: null };
};

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

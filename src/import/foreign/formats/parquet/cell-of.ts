import type { SchemaElement } from "hyparquet";
import type { Cell } from "../../row-source";

/** Bytes that are shown as digits where they are no text. */
const SHOWN_BYTES = 32;
const text = new TextDecoder("utf-8", { fatal: true });

/** A value of a column as a cell: no number is rounded, times of day are text, lists and objects are JSON. */
export function cellOf(value: unknown, element: SchemaElement): Cell {
  switch (typeof value) {
    case "string":
      return value === "" ? null : value;
    case "number":
      if (Number.isNaN(value)) return null;
      return isTime(element) ? timeOfDay(value / perSecond(element)) : value;
    case "bigint":
      if (isTime(element)) return timeOfDay(Number(value) / perSecond(element));
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case "boolean":
      return value;
    case "object":
      return value === null ? null : objectCell(value);
    default:
      return null;
  }
}

function objectCell(value: object): Cell {
  if (value instanceof Date) return value;
  if (value instanceof Uint8Array) return bytesCell(value);
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === "bigint") return Number.isSafeInteger(Number(part)) ? Number(part) : String(part);
    return part instanceof Uint8Array ? bytesCell(part) : part;
  });
}

function bytesCell(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return null;
  try {
    return text.decode(bytes);
  } catch {
    const digits = Array.from(bytes.subarray(0, SHOWN_BYTES), (byte) => byte.toString(16).padStart(2, "0"));
    return `0x${digits.join("")}${bytes.length > SHOWN_BYTES ? "…" : ""}`;
  }
}

const isTime = ({ converted_type, logical_type }: SchemaElement) =>
  logical_type?.type === "TIME" || converted_type === "TIME_MILLIS" || converted_type === "TIME_MICROS";

function perSecond({ converted_type, logical_type }: SchemaElement): number {
  const unit = logical_type?.type === "TIME" ? logical_type.unit : null;
  if (unit === "NANOS") return 1e9;
  return unit === "MICROS" || converted_type === "TIME_MICROS" ? 1e6 : 1e3;
}

function timeOfDay(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}

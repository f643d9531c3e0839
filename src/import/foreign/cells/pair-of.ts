import { degreesOf } from "./degrees";
import { latinDigits } from "./latin-digits";
import { textOf } from "./text-of";
import { placeOfJson } from "../formats/json/feature";
import { Extent } from "../formats/extent";
import { placeOfWkb } from "../formats/parquet/wkb";
import type { Cell } from "../row-source";

interface Pair {
  lat: number;
  lon: number;
  /** The middle of a line or an area. */
  isMiddle: boolean;
}

/** No pair of numbers has more signs. */
const LONGEST = 80;
const WKT = /^(?:srid=(\d+);)?\s*(?:multi)?(?:point|linestring|polygon|geometrycollection)\b/i;
const POSITION = /(-?\d+(?:\.\d*)?(?:e[+-]?\d+)?)\s+(-?\d+(?:\.\d*)?(?:e[+-]?\d+)?)(?:\s+-?[\d.]+)*\s*[,)]/gi;
/** Well-known binary in hexadecimal digits, as databases write it. */
const HEX = /^0[01](?:[0-9a-f]{2}){20,}$/i;
/** An address of several lines, the last of them its coordinates in brackets. */
const ADDRESS = /\n\s*(\([^()\n]{3,60}\))$/;
const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)`;
const COMMA_NUMBER = String.raw`[+-]?\d+,\d+`;
const BETWEEN = String.raw`(?:\s*[;|,]\s*|\s+)`;
/** "36.5, 66.2", and a height behind. */
const POINTS = new RegExp(`^(${NUMBER})${BETWEEN}(${NUMBER})(?:${BETWEEN}${NUMBER})?$`);
/** "36.5 66.2 1800 4.9", as forms on phones write it: a height and how exact it is behind. */
const FIX = new RegExp(String.raw`^(${NUMBER})\s+(${NUMBER})\s+${NUMBER}\s+${NUMBER}$`);
/** "36.5 / 66.2": whole numbers that are parted so are dates or shares. */
const SLASHED = /^([+-]?\d+\.\d+)\s*\/\s*([+-]?\d+\.\d+)$/;
/** "36,5 66,2", "36,5; 66,2", "36,5, 66,2". */
const COMMAS = new RegExp(String.raw`^(${COMMA_NUMBER})(?:\s*[;/|]\s*|,?\s+)(${COMMA_NUMBER})$`);
const LETTERED = /^(.*?[NS]|[NS].*?)(?:\s*[,;/|]\s*|\s+)(.*?[EWO]|[EWO].*?)$/i;

/**
 * Latitude and longitude of one cell: "36.5, 66.2", "36,5 66,2", "36°30′N, 66°12′E", WKT, its binary form or GeoJSON in degrees, of lines and areas
 * the middle; null where it is no such pair. "36,5" is one number. O(length).
 */
export function pairOf(cell: Cell | undefined): Pair | null {
  const text = textOf(cell);
  if (WKT.test(text)) return middleOf(text);
  if (HEX.test(text)) return placed(placeOfWkb(bytesOf(text)));
  if (text.startsWith("{")) return placed(text.includes('"coordinates"') ? placeOfJson(text) : null);
  const last = ADDRESS.exec(text.slice(-LONGEST))?.[1];
  if (last !== undefined) return pairOf(last);
  if (text.length > LONGEST) return null;
  const bare = latinDigits(text).replace(/^[([]\s*|\s*[)\]]$/g, "");
  const points = POINTS.exec(bare) ?? FIX.exec(bare) ?? SLASHED.exec(bare);
  if (points && (bare.includes(".") || !/\d,\d/.test(bare)))
    return { lat: Number(points[1]), lon: Number(points[2]), isMiddle: false };
  const commas = COMMAS.exec(bare);
  if (commas) return { lat: degreesOf(commas[1], ","), lon: degreesOf(commas[2], ","), isMiddle: false };
  const lettered = LETTERED.exec(bare);
  if (!lettered) return null;
  const [lat, lon] = [degreesOf(lettered[1]), degreesOf(lettered[2])];
  return Number.isNaN(lat + lon) ? null : { lat, lon, isMiddle: false };
}

const bytesOf = (digits: string) =>
  Uint8Array.from({ length: digits.length / 2 }, (_, at) => parseInt(digits.slice(2 * at, 2 * at + 2), 16));

/** A place as PLACE_COLUMNS say it. */
function placed(place: readonly [lat: Cell, lon: Cell, type: Cell] | null): Pair | null {
  const [lat, lon, type] = place ?? [];
  return typeof lat === "number" && typeof lon === "number" ? { lat, lon, isMiddle: type !== "Point" } : null;
}

/** Null where the geometry is empty, or not in degrees. */
function middleOf(text: string): Pair | null {
  const srid = WKT.exec(text)?.[1] ?? "4326";
  if (srid !== "4326" && srid !== "0") return null;
  const extent = new Extent();
  for (const [, lon, lat] of text.matchAll(POSITION)) extent.add(Number(lon), Number(lat));
  return placed(extent.place("Polygon"));
}

import { numberOf } from "./number-of";
import { textOf } from "./text-of";
import type { Cell } from "../row-source";

const SEXAGESIMAL =
  /^([NSEWO])?\s*([+-]?\d{1,3}(?:[.,]\d+)?)\s*[°ºd]?\s*(?:(?<!\d)(\d{1,2}(?:[.,]\d+)?)\s*['′’m]\s*)?(?:(?<!\d)(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''|′′|s(?=\s*[NSEWO]))\s*)?([NSEWO])?$/i;
/** "34 31 12 N", "34:31:12N", "34-31-12N": the letter says that these are degrees. */
const BARE =
  /^(?=.*[NSEWO])([NSEWO])?\s*([+-]?\d{1,3})[\s:-](\d{1,2}(?:[.,]\d+)?)(?:[\s:-](\d{1,2}(?:[.,]\d+)?))?\s*([NSEWO])?$/i;

/**
 * Degrees of a latitude or longitude: decimal ("36.5", "36,5", "36.5° N") or with minutes and seconds
 * (`36° 30′ 15″ S`, "36 30 15 S"); NaN where it is neither. A number too large for degrees whose comma may be a decimal sign is read
 * so ("52,586"). O(1).
 */
export function degreesOf(cell: Cell | undefined, decimal: "." | "," = "."): number {
  const number = numberOf(cell, decimal);
  if (Math.abs(number) <= 360 || typeof cell === "number") return number;
  const text = textOf(cell);
  if (text.length > 40) return NaN;
  if (!Number.isNaN(number)) return /^[+-]?\d{1,3}[.,]\d+$/.test(text) ? decimalOf(text) : number;
  const match = SEXAGESIMAL.exec(text) ?? BARE.exec(text);
  if (!match) return NaN;
  const [, before, whole, minutes = "0", seconds = "0", after] = match;
  const size = Math.abs(decimalOf(whole!)) + decimalOf(minutes) / 60 + decimalOf(seconds) / 3600;
  return whole!.startsWith("-") !== /^[SWO]$/i.test(after ?? before ?? "") ? -size : size;
}

const decimalOf = (text: string) => Number(text.replace(",", "."));

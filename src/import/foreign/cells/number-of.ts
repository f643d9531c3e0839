import { latinDigits } from "./latin-digits";
import { textOf } from "./text-of";
import type { Cell } from "../row-source";

const BLANKS = /(?<=\d)[\s'’](?=\d{3})/g;
const GROUPED = { ".": /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/, ",": /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/ };
const PLAIN = /^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d{1,3})?$/i;
/** No number has more signs; longer cells are text. */
const LONGEST = 40;

/**
 * The number of a cell; NaN where it is none. Groups of three may stand apart by blanks, apostrophes and whichever of
 * "." and "," is not the decimal sign; a sign that cannot part groups is a decimal sign. O(1).
 */
export function numberOf(cell: Cell | undefined, decimal: "." | "," = "."): number {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : NaN;
  if (typeof cell !== "string" || cell.length > LONGEST) return NaN;
  const plain = decimal === "." ? plainNumber(cell) : NaN;
  if (!Number.isNaN(plain)) return plain;
  const text = plainSigns(textOf(cell));
  if (decimal === "." && PLAIN.test(text) && !text.includes(",")) return finite(Number(text));
  const bare = text.replace(BLANKS, "");
  if (GROUPED[decimal].test(bare)) {
    const digits = bare.replaceAll(decimal === "." ? "," : ".", "");
    return Number(digits.replace(",", "."));
  }
  return PLAIN.test(bare) ? finite(Number(bare.replace(",", "."))) : NaN;
}

/** The text with a minus and digits as programs write them. */
function plainSigns(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : latinDigits(text).replace("−", "-");
}

const finite = (number: number) => (Number.isFinite(number) ? number : NaN);

/** So many digits are a whole number that is exact, and its quotient by a power of ten the nearest there is. */
const EXACT = 15;
const POWERS = Float64Array.from({ length: EXACT + 1 }, (_, at) => 10 ** at);

/** Digits with at most one point between them, and a minus before, as most numbers are; NaN for any other text. */
function plainNumber(text: string): number {
  const last = text.length - 1;
  const first = text.charCodeAt(0) === 45 ? 1 : 0;
  let [digits, point] = [0, -1];
  for (let at = first; at <= last; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits = digits * 10 + code - 48;
    else if (code === 46 && at < last && point < 0) point = at;
    else return NaN;
  }
  if (last < first) return NaN;
  if (last - first > EXACT) return Number(text);
  const size = point < 0 ? digits : digits / POWERS[last - point]!;
  return first === 1 ? -size : size;
}

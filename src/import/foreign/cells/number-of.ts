import { textOf } from "./text-of";
import type { Cell } from "../row-source";

const BLANKS = /(?<=\d)[\s'’](?=\d{3})/g;
const GROUPED = { ".": /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/, ",": /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/ };
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
  const text = textOf(cell).replace("−", "-");
  if (decimal === "." && PLAIN.test(text) && !text.includes(",")) return Number(text);
  const bare = text.replace(BLANKS, "");
  if (GROUPED[decimal].test(bare)) {
    const digits = bare.replaceAll(decimal === "." ? "," : ".", "");
    return Number(digits.replace(",", "."));
  }
  return PLAIN.test(bare) ? Number(bare.replace(",", ".")) : NaN;
}

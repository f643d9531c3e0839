import type { FigureRow } from "./chart";
import type { Measure } from "../../model/measure";

/** How the bars are to be read: only of what they show. */
export function keyOf(rows: readonly Pick<FigureRow, "certain" | "possible">[], measure: Measure): string {
  const people = measure !== "events";
  const some = (test: (row: (typeof rows)[number]) => boolean) => people && rows.some(test);
  const ranges = some(({ certain }) => certain.low < certain.high);
  const parts = [
    ...(ranges ? ["solid to the low end, pale to best, whisker to the high"] : []),
    ...(some(({ certain }) => certain.open) ? ["arrow or ≥: no upper end given"] : []),
    ...(some(({ certain }) => certain.known > 0 && certain.unknown > 0) ? ["n/k: number not known"] : []),
    ...(rows.some(({ possible }) => possible.known > 0)
      ? ["hatched: possibly in this window, not counted"]
      : []),
  ];
  const text = parts.join("; ");
  return text === "" ? "" : `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

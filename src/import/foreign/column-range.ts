import { degreesOf } from "./cells/degrees";
import { isMissing } from "./cells/missing";
import { textOf } from "./cells/text-of";
import type { Cell } from "./row-source";

/** How far a column of degrees reaches, and how many of its numbers are beyond 90. */
export interface DegreeRange {
  from: number;
  to: number;
  count: number;
  beyond: number;
}

export function newRange(): DegreeRange {
  return { from: Infinity, to: -Infinity, count: 0, beyond: 0 };
}

export function widen(range: DegreeRange, cell: Cell | undefined, decimal: "." | ","): void {
  if (isMissing(textOf(cell))) return;
  const degrees = degreesOf(cell, decimal);
  if (!(Math.abs(degrees) <= 360)) return;
  range.count++;
  if (Math.abs(degrees) > 90) range.beyond++;
  range.from = Math.min(range.from, degrees);
  range.to = Math.max(range.to, degrees);
}

/** Whether most latitudes are none, and nearly all longitudes would do as latitudes. */
export function areSwapped(lat: DegreeRange, lon: DegreeRange): boolean {
  return lat.count > 0 && lat.beyond > lat.count / 2 && lon.beyond <= lon.count / 20;
}

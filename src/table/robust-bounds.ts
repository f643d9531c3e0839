import { hasPoint } from "./point-columns";
import type { EventColumns } from "./event-table";

/** Degrees. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** A hundredth at each side is left out: one wrong sign must not show the whole world. */
const LEFT_OUT = 0.01;
/** With fewer events than this none is left out. */
const FEW = 200;
/** More than so many are looked at only here and there. */
const SAMPLE = 50_000;
/** The least extent, degrees: a single place is shown with what is around it. */
const LEAST = 0.5;

/** Where most of the rows that `keep` lets through lie; null without any. O(n + sample log sample). */
export function robustBounds(
  table: EventColumns,
  keep: (row: number) => boolean = () => true,
): Bounds | null {
  const step = Math.max(1, Math.floor(table.count / SAMPLE));
  const [lat, lon]: number[][] = [[], []];
  const collect = (by: number) => {
    for (let row = 0; row < table.count; row += by) {
      if (!keep(row) || !hasPoint(table, row)) continue;
      lat!.push(table.lat[row]!);
      lon!.push(table.lon[row]!);
    }
  };
  collect(step);
  if (lat!.length < FEW && step > 1) {
    lat!.length = lon!.length = 0;
    collect(1);
  }
  if (lat!.length === 0) return null;
  const [south, north] = middleOf(lat!);
  const [west, east] = middleOf(lon!);
  return [west, south, east, north];
}

/** Ends of the middle part. */
function middleOf(values: number[]): [number, number] {
  const sorted = Float64Array.from(values).sort();
  const out = sorted.length < FEW ? 0 : Math.floor(sorted.length * LEFT_OUT);
  const [low, high] = [sorted[out]!, sorted[sorted.length - 1 - out]!];
  const more = Math.max(0, LEAST - (high - low)) / 2;
  return [low - more, high + more];
}

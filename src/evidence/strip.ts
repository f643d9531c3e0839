import type { AtlasReport } from "../model/schema";

/** Where a passage lies in its document: fractions of the text's length, and its share of the strip's height. */
export interface StripMark {
  report: AtlasReport;
  left: number;
  width: number;
  /** Lane from the top, and how many stand above one another here. */
  lane: number;
  lanes: number;
}

/** A mark a passage, in text order; those that overlap stand in lanes. `reports` in text order. O(n × lanes). */
export function stripMarks(reports: readonly AtlasReport[], length: number): StripMark[] {
  const marks: StripMark[] = [];
  let cluster: StripMark[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const mark of cluster) mark.lanes = ends.length;
    [cluster, ends] = [[], []];
  };
  for (const report of reports) {
    const { start, end } = report.quote;
    if (ends.every((laneEnd) => laneEnd <= start)) close();
    const free = ends.findIndex((laneEnd) => laneEnd <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    const mark = { report, left: start / length, width: (end - start) / length, lane, lanes: 1 };
    cluster.push(mark);
    marks.push(mark);
  }
  close();
  return marks;
}

/** The mark under, or nearest to, a point of the strip (fractions from its top left); null of none. O(n). */
export function markAt(marks: readonly StripMark[], x: number, y: number): StripMark | null {
  let best: { mark: StripMark; distance: number } | null = null;
  for (const mark of marks) {
    const aside = Math.max(mark.left - x, x - mark.left - mark.width, 0);
    const above = Math.max(mark.lane / mark.lanes - y, y - (mark.lane + 1) / mark.lanes, 0);
    const distance = aside + above / 1000;
    if (best === null || distance < best.distance) best = { mark, distance };
  }
  return best?.mark ?? null;
}

import type { AtlasEvent } from "../model/schema";
import type { Row } from "../table/rows";

/** Events that no point on the map stands for. */
export interface Undrawn {
  /** Known to a country or a region only. */
  vague: number;
  /** Without a place, or at one that could not be found. */
  placeless: number;
  /** The latest first; of very many only the latest. */
  latest: readonly AtlasEvent[];
}

export const NONE_UNDRAWN: Undrawn = { vague: 0, placeless: 0, latest: [] };

/** Of a list of rows, the latest first. O(rows). */
export function undrawnOf(rows: readonly Row[], eventAt: (row: number) => AtlasEvent): Undrawn {
  const latest = rows.map(({ row }) => eventAt(row));
  const placeless = latest.filter(({ place }) => !place || place.precision === "none").length;
  return { vague: latest.length - placeless, placeless, latest };
}

export function countUndrawn({ vague, placeless }: Undrawn): number {
  return vague + placeless;
}

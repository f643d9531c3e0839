import { robustBounds } from "../../table/robust-bounds";
import type { Bounds } from "../geo/fit-camera";
import type { Session } from "../../session/Session.svelte";

/** What the map of a file of rows shows at first: where most of them lie. null: the core region. O(n); O(1) with an index. */
export function homeOf({ data }: Session): Bounds | null {
  if (!data.rows) return null;
  const { table } = data.rows;
  return table.index ? table.index.home : robustBounds(table);
}

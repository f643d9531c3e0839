import { robustBounds } from "./robust-bounds";
import type { Bounds } from "../geo/fit-camera";
import type { Session } from "../../session/Session.svelte";

/** What the map of a file of rows shows at first: where most of them lie. null: the core region. O(n). */
export function homeOf({ data }: Session): Bounds | null {
  return data.rows ? robustBounds(data.rows.table) : null;
}

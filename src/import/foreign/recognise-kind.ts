import { plainName } from "./columns-of";
import { layoutOf } from "./layout-of";
import type { KnownKind } from "./plan";

/** Columns that only files of a kind have together; one of each group. */
const SIGNS: Readonly<Record<KnownKind, readonly (readonly string[])[]>> = {
  ours: [["file_row"], ["in_window"], ["geo_precision"], ["type"]],
  acled: [
    ["event_date"],
    ["event_type"],
    ["actor1", "sub_event_type"],
    ["event_id_cnty", "event_id_c", "event_id_no_cnty", "event_id_n", "data_id", "sub_event_type", "inter1"],
  ],
  ucdp: [
    ["type_of_violence", "type_of_vi"],
    ["date_start"],
    ["best", "best_est"],
    ["side_a", "dyad_name", "conflict_name"],
  ],
  gtd: [["iyear"], ["imonth"], ["iday"], ["eventid", "gname", "attacktype1", "attacktype1_txt", "nkill"]],
  gdelt: [["globaleventid"], ["sqldate"], ["eventcode"], ["eventrootcode"]],
  usgs: [["time"], ["mag"], ["place"], ["magtype", "net", "depth"]],
};

/** The kind of file that is read without asking, by its head; null for any other. O(columns). */
export function recogniseKind(head: readonly string[]): KnownKind | null {
  const names = new Set(head.map(plainName));
  const kinds = Object.entries(SIGNS) as [KnownKind, readonly (readonly string[])[]][];
  const found = kinds.find(([, groups]) => groups.every((group) => group.some((name) => names.has(name))));
  return found?.[0] ?? layoutOf(head)?.kind ?? null;
}

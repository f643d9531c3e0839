import type {
  Atlas,
  AtlasActor,
  AtlasArea,
  AtlasDocument,
  AtlasEvent,
  AtlasPlace,
  AtlasReport,
} from "../model/schema";
import type { EventRows } from "../table/event-rows";

/** The atlas by id. Of an unknown id `get` gives undefined. */
export interface AtlasIndex {
  events: Pick<ReadonlyMap<string, AtlasEvent>, "get" | "has">;
  reports: ReadonlyMap<string, AtlasReport>;
  documents: ReadonlyMap<string, AtlasDocument>;
  actors: ReadonlyMap<string, AtlasActor>;
  places: ReadonlyMap<string, AtlasPlace>;
  areas: ReadonlyMap<string, AtlasArea>;
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Events that are made when somebody asks for one. */
function byRow({ table, eventAt }: EventRows): AtlasIndex["events"] {
  return {
    get(id) {
      const row = table.ids.indexOf(id);
      return row < 0 ? undefined : eventAt(row);
    },
    has: (id) => table.ids.indexOf(id) >= 0,
  };
}

/** O(everything), once per dataset. */
export function indexAtlas(atlas: Atlas, rows?: EventRows): AtlasIndex {
  return {
    events: rows ? byRow(rows) : byId(atlas.events),
    reports: byId(atlas.reports),
    documents: byId(atlas.documents),
    actors: byId(atlas.actors),
    places: byId(atlas.places),
    areas: byId(atlas.areas),
  };
}

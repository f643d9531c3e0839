import type {
  Atlas,
  AtlasActor,
  AtlasArea,
  AtlasDocument,
  AtlasEvent,
  AtlasPlace,
  AtlasReport,
} from "../model/schema";

/** The atlas by id. Of an unknown id `get` gives undefined. */
export interface AtlasIndex {
  events: ReadonlyMap<string, AtlasEvent>;
  reports: ReadonlyMap<string, AtlasReport>;
  documents: ReadonlyMap<string, AtlasDocument>;
  actors: ReadonlyMap<string, AtlasActor>;
  places: ReadonlyMap<string, AtlasPlace>;
  areas: ReadonlyMap<string, AtlasArea>;
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** O(everything), once per dataset. */
export function indexAtlas(atlas: Atlas): AtlasIndex {
  return {
    events: byId(atlas.events),
    reports: byId(atlas.reports),
    documents: byId(atlas.documents),
    actors: byId(atlas.actors),
    places: byId(atlas.places),
    areas: byId(atlas.areas),
  };
}

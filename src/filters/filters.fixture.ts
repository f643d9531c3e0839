import { testAtlas } from "../table/atlas.fixture";
import { buildTable } from "../table/build-table";
import type { EventTable } from "../table/event-table";
import type { AtlasEvent } from "../model/schema";

type Seed = Pick<AtlasEvent, "id" | "type"> & {
  day: string;
  place?: [country: string, admin1: string | null];
  /** "isis/perpetrator" */
  actors?: string[];
};

/** A small table for this room's tests: events with a type, a day and perhaps a place. */
export function tableOf(seeds: readonly Seed[]): EventTable {
  const events = seeds.map(({ id, type, day, place, actors = [] }): AtlasEvent => ({
    ...{ id, type, title: id, subtype: "bombing", actors: actors.map(partyOf), reports: ["r"] },
    ...{ killed: null, wounded: null, arrested: null },
    date: { edtf: day, start: day, end: day, certainty: "certain" },
    place: place
      ? {
          id: `p-${place[1]}`,
          name: "P",
          lat: 1,
          lon: 1,
          precision: "city",
          country: place[0],
          admin1: place[1],
        }
      : null,
  }));
  return buildTable(testAtlas({ events }));
}

function partyOf(text: string): AtlasEvent["actors"][number] {
  const [id, role] = text.split("/") as [string, AtlasEvent["actors"][number]["role"]];
  return { id, role };
}

import type { Atlas } from "../model/schema";

/** An atlas of which a test says only what it is about. */
export function testAtlas(part: Record<string, unknown>): Atlas {
  const lists = {
    documents: [],
    reports: [],
    events: [],
    areas: [],
    figures: [],
    relations: [],
    disputes: [],
  };
  const rest = { places: [], actors: [], names: {}, focus: { actor: "focus", places: [] } };
  return { schemaVersion: 1, title: "A test", ...lists, ...rest, ...part } as unknown as Atlas;
}

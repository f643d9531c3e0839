import type { AtlasEvent, AtlasPlace } from "../model/schema";

const WHERE = ["lat", "lon", "precision"] as const;

/**
 * Whether an event lies where the file's places, by id, say its place does: the events of a place share one mark. A
 * place they lack is not judged here. O(1).
 */
export function placeHolds(place: AtlasEvent["place"], known: ReadonlyMap<string, AtlasPlace>): boolean {
  const told = place && known.get(place.id);
  return !told || WHERE.every((key) => place[key] === told[key]);
}

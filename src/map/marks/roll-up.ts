import { rollUpWords } from "./roll-up-words";
import { grouped } from "../grouped";
import type { AtlasEvent } from "../../model/schema";
import { counted } from "../../model/words";

/** Events that roll up to one place. */
export interface RolledUp {
  /** Id of the place; "" for events without one. */
  place: string;
  words: string;
  events: readonly AtlasEvent[];
}

/** Events by the place they roll up to, most first; those without a place last. Keeps their order. O(n + places log places). */
export function rollUp(events: readonly AtlasEvent[]): RolledUp[] {
  const groups = grouped(events, ({ place }) => place?.id ?? "");
  return [...groups]
    .map(([place, own]) => ({ place, words: wordsOf(own), events: own }))
    .sort((a, b) => Number(a.place === "") - Number(b.place === "") || b.events.length - a.events.length);
}

function wordsOf(events: readonly AtlasEvent[]): string {
  const place = events[0]!.place;
  return place
    ? rollUpWords(events.length, place.name, place.precision)
    : `${counted(events.length, "event")} with no place given`;
}

import { foldNames } from "../model/fold";
import type { AtlasActor } from "../model/schema";

/** Actors of whom a name holds every word typed, in any of its spellings; none for nothing typed. O(actors × names). */
export function findActors(actors: readonly AtlasActor[], typed: string): AtlasActor[] {
  const words = foldNames(typed).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  return actors.filter(({ name, names }) =>
    [name, ...names].some((one) => words.every((word) => foldNames(one).includes(word))),
  );
}

import type { AtlasIndex } from "./atlas-index";
import type { Atlas } from "../model/schema";
import { relationWords } from "../model/vocabulary";

type Relation = Atlas["relations"][number];

/** A tie as a sentence without its full stop: "ISIS-K split from Islamic State". */
export function relationName(
  { from, kind, to }: Relation,
  index: Pick<AtlasIndex, "actors" | "places">,
): string {
  return `${endName(from, index)} ${relationWords(kind)} ${endName(to, index)}`;
}

function endName(end: Relation["from"], { actors, places }: Pick<AtlasIndex, "actors" | "places">): string {
  return "actor" in end
    ? (actors.get(end.actor)?.name ?? end.actor)
    : (places.get(end.place)?.name ?? end.place);
}

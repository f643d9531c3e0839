import type { AtlasReport } from "../model/schema";
import type { AtlasIndex } from "../session/atlas-index";

/** An actor and whose it is: "Anatoly Sidorov, CSTO". */
export function actorWords(id: string, actors: AtlasIndex["actors"]): string {
  const actor = actors.get(id);
  const parent = actor?.parent ? actors.get(actor.parent) : undefined;
  return [actor?.name ?? id, ...(parent ? [parent.name] : [])].join(", ");
}

/** Who says it: whom the document credits, in whatever words; else the document itself. */
export function speakerOf(
  { attribution, document }: AtlasReport,
  { actors, documents }: Pick<AtlasIndex, "actors" | "documents">,
): string {
  if (attribution.by !== null) return actorWords(attribution.by, actors);
  if (attribution.words !== null) return `Unnamed: “${attribution.words}”`;
  return `The document “${documents.get(document)?.title ?? document}”`;
}

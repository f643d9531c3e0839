import type { AtlasActor, AtlasEvent } from "./schema";

/**
 * Whose violence it is, seen from the actor the atlas is about: deaths of its members
 * must never be read as deaths by it. Events without violence or arrest are "none".
 */
export const SIDES = ["none", "by-focus", "by-others", "against-focus"] as const;
export type Side = (typeof SIDES)[number];

/** Roles of those who did it, say they did it, or are said to have done it. */
export const DOING: ReadonlySet<string> = new Set(["perpetrator", "claimant", "accused"]);
const SUFFERING = new Set(["target", "victim", "detainee"]);

/** The focus actor and everyone whose chain of parents leads to it. O(actors × depth). */
export function focusFamily(focus: string, actors: readonly AtlasActor[]): Set<string> {
  const parent = new Map(actors.map((actor) => [actor.id, actor.parent]));
  const belongs = (id: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | null | undefined = id; at && !seen.has(at); at = parent.get(at)) {
      if (at === focus) return true;
      seen.add(at);
    }
    return false;
  };
  return new Set(actors.map((actor) => actor.id).filter(belongs));
}

export function sideOf(event: AtlasEvent, family: ReadonlySet<string>): Side {
  if (event.type !== "attack" && event.type !== "operation" && event.type !== "arrest") return "none";
  const has = (roles: ReadonlySet<string>) =>
    event.actors.some((actor) => family.has(actor.id) && roles.has(actor.role));
  if (event.type === "attack" && has(DOING)) return "by-focus";
  if (has(SUFFERING)) return "against-focus";
  return has(DOING) ? "by-focus" : "by-others";
}

/** Actors who did it, say they did it, or are said to have done it. */
export function doersOf(event: AtlasEvent): string[] {
  return event.actors.filter((actor) => DOING.has(actor.role)).map((actor) => actor.id);
}

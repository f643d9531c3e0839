import type { Atlas } from "../model/schema";

/** A tie between two actors, or of an actor to a place. */
export type Tie = Atlas["relations"][number];
export type TieKind = Tie["kind"];

/** The actor at an end; null where it is a place. */
export function actorAt(end: Tie["from"]): string | null {
  return "actor" in end ? end.actor : null;
}

/** Whether an actor stands at one of a tie's ends. */
export function isTieOf(tie: Tie, actor: string): boolean {
  return actorAt(tie.from) === actor || actorAt(tie.to) === actor;
}

import type { AtlasEvent, Role } from "../model/schema";

/** A statement in which somebody spoke about somebody. */
export interface Speech {
  event: AtlasEvent;
  speakers: string[];
  subjects: string[];
}

/** Who spoke about whom, latest first; of one actor, or of all. O(events). */
export function speechesOf(events: readonly AtlasEvent[], actor: string | null): Speech[] {
  return events
    .flatMap((event): Speech[] => {
      const having = (role: Role) => event.actors.filter((one) => one.role === role).map(({ id }) => id);
      const [speakers, subjects] = [having("speaker"), having("subject")];
      const isAbout = actor === null || speakers.includes(actor) || subjects.includes(actor);
      const isSpeech = event.type === "statement" && speakers.length > 0 && subjects.length > 0;
      return isSpeech && isAbout ? [{ event, speakers, subjects }] : [];
    })
    .sort((a, b) => (b.event.date.end ?? "9").localeCompare(a.event.date.end ?? "9"));
}

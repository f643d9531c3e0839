import { EVENT_TYPE, type EventType } from "../model/event-type";
import type { Session } from "../session/Session.svelte";
import type { Group, Grouping } from "../table/group";

/** The name of a group as its chart shows it. */
export function groupName(
  { data, index }: Pick<Session, "data" | "index">,
  by: Grouping,
  group: Group,
): string {
  const { value } = group;
  switch (by) {
    case "country":
    case "admin1":
      return value === "" ? placeless(by, group) : (data.atlas.names[value] ?? value);
    case "side":
      return sideName(value, index.actors.get(data.atlas.focus.actor)?.name ?? data.atlas.focus.actor);
    case "type":
      return EVENT_TYPE[value as EventType].label;
    case "actor":
    case "doer":
      return value === "" ? "Not attributed" : (index.actors.get(value)?.name ?? value);
    case "document":
      return index.documents.get(value)?.title ?? value;
  }
}

function placeless(by: "country" | "admin1", { certain, possible }: Group): string {
  const [events, unplaced] = [certain.events + possible.events, certain.unplaced + possible.unplaced];
  if (events === unplaced) return "No place";
  return by === "country" ? "No country" : "No province";
}

function sideName(side: string, focus: string): string {
  if (side === "by-focus") return `By ${focus}`;
  if (side === "against-focus") return `Against ${focus}`;
  return side === "by-others" ? "By others" : "No violence";
}

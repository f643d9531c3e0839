import type { Session } from "../session/Session.svelte";
import { EVENTS_AS, type EventsAs, type PointsAs } from "../view/view";

type Shown = Pick<Session, "data" | "large"> & { view: Pick<Session["view"], "eventsAs"> };

/** How events are drawn: as signs, or as points. null: as points, in the way that the number in view suggests. O(1). */
export function eventsAs({ data, large, view }: Shown): "signs" | PointsAs | null {
  const chosen = view.eventsAs;
  if (data.rows) return chosen === "signs" ? null : chosen;
  return chosen ?? usualAs({ large });
}

/** The same where the reader has not chosen: signs join and label places, which takes too long for very many. O(1). */
export function usualAs({ large }: Pick<Session, "large">): "signs" | null {
  return large ? null : "signs";
}

export const EVENTS_AS_LABEL: Record<EventsAs, string> = {
  signs: "Signs",
  points: "Points",
  density: "Density",
  clusters: "Clusters",
};

/** What can be chosen: rows of other people's files have no signs. */
export function choicesOf({ data }: Pick<Session, "data">): readonly EventsAs[] {
  return data.rows ? EVENTS_AS.filter((as) => as !== "signs") : EVENTS_AS;
}

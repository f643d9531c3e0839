import type { Session } from "../session/Session.svelte";
import { EVENTS_AS, type EventsAs, type PointsAs } from "../view/view";

/** An atlas with more events than this is drawn as points: signs join and label places, which takes too long for more. */
const MOST_SIGNS = 2_000;

type Shown = Pick<Session, "data"> & { view: Pick<Session["view"], "eventsAs"> };

/** How events are drawn: as signs, or as points. null: as points, in the way that the number in view suggests. O(1). */
export function eventsAs({ data, view }: Shown): "signs" | PointsAs | null {
  const chosen = view.eventsAs;
  if (data.rows) return chosen === "signs" ? null : chosen;
  return chosen ?? usualAs({ data });
}

/** The same where the reader has not chosen. O(1). */
export function usualAs({ data }: Pick<Session, "data">): "signs" | null {
  return data.rows || data.atlas.events.length > MOST_SIGNS ? null : "signs";
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

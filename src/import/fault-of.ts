import { daysHold } from "./days-hold";
import { twiceIn } from "./twice-in";
import type { Entry, Shared } from "../model/exchange";
import { HARM_MEASURES } from "../model/measure";

/**
 * What keeps an event from being used though each part is well formed: a name that leads nowhere or stands there twice,
 * days other than the date's. Null where nothing.
 */
export function faultOf({ event, reports }: Entry, shared: Shared): string | null {
  const own = new Set(event.reports);
  const [documents, actors, places] = [idsOf(shared.documents), idsOf(shared.actors), idsOf(shared.places)];
  const given = idsOf(reports);
  const missing = event.reports.find((id) => !given.has(id));
  if (missing !== undefined) return `its report “${missing}” is missing`;
  const twice = twiceIn(event.reports) ?? twiceIn(reports.map(({ id }) => id));
  if (twice !== null) return `the report “${twice}” stands there twice`;
  for (const report of reports) {
    if (!own.has(report.id) || report.event !== event.id)
      return `the report “${report.id}” is of another event`;
    if (!documents.has(report.document)) return `the document “${report.document}” is missing`;
    const { by } = report.attribution;
    if (by !== null && !actors.has(by)) return `the actor “${by}” is missing`;
    if (report.place !== undefined && !places.has(report.place))
      return `the place “${report.place}” is missing`;
  }
  if (!daysHold(event.date)) return "its days are not those its date says";
  const actor = event.actors.find(({ id }) => !actors.has(id));
  if (actor) return `the actor “${actor.id}” is missing`;
  // What the atlas is about stays in it with whatever else does.
  const named = [
    shared.focus.actor,
    ...event.actors.map(({ id }) => id),
    ...reports.flatMap(({ attribution }) => attribution.by ?? []),
  ];
  const lost = lostParent(named, shared.actors);
  if (lost) return `the actor “${lost.parent}”, of which “${lost.id}” is a part, is missing`;
  if (event.place && !places.has(event.place.id)) return `the place “${event.place.id}” is missing`;
  for (const measure of HARM_MEASURES) {
    const from = event[measure]?.from;
    if (from !== undefined && !own.has(from))
      return `${measure} is taken from “${from}”, which is no report of it`;
  }
  return null;
}

/** The first actor, of some and those they belong to, whose parent is not there. O(named and their parents). */
function lostParent(ids: readonly string[], actors: Shared["actors"]): { id: string; parent: string } | null {
  const parents = parentsOf(actors);
  const all = new Set(ids);
  for (const id of all) {
    const parent = parents.get(id) ?? null;
    if (parent === null) continue;
    if (!parents.has(parent)) return { id, parent };
    all.add(parent);
  }
  return null;
}

type Parents = ReadonlyMap<string, string | null>;
const knownParents = new WeakMap<Shared["actors"], Parents>();

function parentsOf(actors: Shared["actors"]): Parents {
  const parents = knownParents.get(actors) ?? new Map(actors.map(({ id, parent }) => [id, parent]));
  knownParents.set(actors, parents);
  return parents;
}

/** Ids by list: what a whole file shares is asked again for each of its events. */
const known = new WeakMap<readonly { id: string }[], ReadonlySet<string>>();

function idsOf(items: readonly { id: string }[]): ReadonlySet<string> {
  const ids = known.get(items) ?? new Set(items.map(({ id }) => id));
  known.set(items, ids);
  return ids;
}

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
  if (event.place && !places.has(event.place.id)) return `the place “${event.place.id}” is missing`;
  for (const measure of HARM_MEASURES) {
    const from = event[measure]?.from;
    if (from !== undefined && !own.has(from))
      return `${measure} is taken from “${from}”, which is no report of it`;
  }
  return null;
}

/** Ids by list: what a whole file shares is asked again for each of its events. */
const known = new WeakMap<readonly { id: string }[], ReadonlySet<string>>();

function idsOf(items: readonly { id: string }[]): ReadonlySet<string> {
  const ids = known.get(items) ?? new Set(items.map(({ id }) => id));
  known.set(items, ids);
  return ids;
}

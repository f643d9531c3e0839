import { faultOf } from "./fault-of";
import { NothingReadError, type ReadReport, type ReadResult } from "./read-result";
import type { Entry, Shared } from "../model/exchange";
import type { Atlas } from "../model/schema";
import { slicer } from "../table/slice-atlas";

/** A row of a file: what it holds, or why it holds nothing that can be used. */
export type Candidate =
  { row: number; entry: Entry; shared: Shared; remark?: string } | { row: number; why: string };

/** What is taken over so far, by id. */
class Taken {
  readonly events = new Map<string, { row: number; event: Entry["event"] }>();
  readonly reports = new Map<string, Entry["reports"][number]>();
  readonly documents = new Map<string, Shared["documents"][number]>();
  readonly actors = new Map<string, Shared["actors"][number]>();
  readonly places = new Map<string, Shared["places"][number]>();
  readonly names = new Map<string, string>();
  /** Of the first row taken: all others must be of the same atlas. */
  shared: Shared | null = null;
}

/**
 * One atlas of the rows that can be used, and a report of all. `empty`: what the file shares, where that does not
 * stand in its rows. Throws NothingReadError where no row can be used and the rows alone say which atlas it is.
 */
export function gather(candidates: Iterable<Candidate>, empty: Shared | null = null): ReadResult {
  const taken = new Taken();
  const report: ReadReport = { read: 0, accepted: 0, rejected: [], remarks: [] };
  for (const candidate of candidates) {
    report.read++;
    const { row } = candidate;
    const why = "why" in candidate ? candidate.why : take(taken, candidate);
    if (why !== null) report.rejected.push({ row, why });
    else report.accepted++;
    if (why === null && "remark" in candidate) report.remarks.push({ row, what: candidate.remark });
  }
  const shared = taken.shared ?? empty;
  if (shared === null) throw new NothingReadError(nothingWords(report), report);
  return { atlas: atlasOf(taken, shared), report };
}

function nothingWords({ read, rejected }: ReadReport): string {
  if (read === 0) return "The file holds no event.";
  return `No event of the file can be used. The first, in row ${rejected[0]!.row}: ${rejected[0]!.why}`;
}

/** Takes a row over; or says why not, and takes nothing of it. */
function take(taken: Taken, { row, entry, shared }: Extract<Candidate, { entry: Entry }>): string | null {
  const { event, reports } = entry;
  const earlier = taken.events.get(event.id);
  if (earlier) return `the event “${event.id}” stands in row ${earlier.row} already`;
  const why = faultOf(entry, shared) ?? (shared === taken.shared ? null : differsFrom(taken, shared));
  if (why !== null) return why;
  const told = reports.find(({ id }) => taken.reports.has(id));
  if (told) return `the report “${told.id}” stands in another row already`;
  taken.events.set(event.id, { row, event });
  for (const one of reports) taken.reports.set(one.id, one);
  if (shared !== taken.shared) addShared(taken, shared);
  taken.shared ??= shared;
  return null;
}

/** How a row contradicts those before it; null where it does not. */
function differsFrom(taken: Taken, shared: Shared): string | null {
  const { shared: first } = taken;
  if (first === null) return null;
  if (shared.title !== first.title || !isSame(shared.focus, first.focus)) {
    return `it is of another atlas (“${shared.title}”) than the rows before it`;
  }
  for (const kind of ["documents", "actors", "places"] as const) {
    const known: ReadonlyMap<string, unknown> = taken[kind];
    const other = shared[kind].find((one) => known.has(one.id) && !isSame(known.get(one.id), one));
    if (other) return `what it says of “${other.id}” in its ${kind} differs from the rows before it`;
  }
  const code = Object.keys(shared.names).find(
    (one) => taken.names.has(one) && taken.names.get(one) !== shared.names[one],
  );
  return code === undefined ? null : `it names “${code}” otherwise than the rows before it`;
}

/** Both come from the same schema, so that their members stand in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function addShared(taken: Taken, shared: Shared): void {
  for (const document of shared.documents) taken.documents.set(document.id, document);
  for (const actor of shared.actors) taken.actors.set(actor.id, actor);
  for (const place of shared.places) taken.places.set(place.id, place);
  for (const [code, name] of Object.entries(shared.names)) taken.names.set(code, name);
}

function atlasOf(taken: Taken, { schemaVersion, title, focus, ...empty }: Shared): Atlas {
  const events = [...taken.events.values()].map(({ event }) => event);
  const actors = taken.shared ? [...taken.actors.values()] : empty.actors;
  const all: Atlas = {
    ...{ schemaVersion, title, focus, events, actors },
    documents: [...taken.documents.values()],
    reports: [...taken.reports.values()],
    ...{ areas: [], figures: [], relations: [], disputes: [] },
    places: [...taken.places.values()],
    names: Object.fromEntries(taken.names),
  };
  return slicer(all)(events);
}

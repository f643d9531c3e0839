import { readFileSync } from "node:fs";

/**
 * What the page must say, computed from the published file alone: nothing here is shared with the application,
 * so that the same mistake cannot be made twice unseen.
 */
interface Bounds {
  low: number | null;
  best: number | null;
  high: number | null;
}

export interface ReferenceEvent {
  id: string;
  title: string;
  type: string;
  date: { edtf: string; start: string | null; end: string | null };
  place: {
    id: string;
    name: string;
    lat: number | null;
    lon: number | null;
    precision: string;
    country: string | null;
  } | null;
  actors: { id: string; role: string }[];
  killed: (Bounds & { words: string; from: string }) | null;
  reports: string[];
}

interface ReferenceReport {
  id: string;
  document: string;
  event: string | null;
  quote: { exact: string; start: number; end: number };
}

export interface ReferenceAtlas {
  title: string;
  focus: { actor: string; places: string[] };
  events: ReferenceEvent[];
  reports: ReferenceReport[];
  documents: { id: string; file: string; title: string }[];
  areas: { id: string; name: string; reports: string[] }[];
  places: { id: string; name: string }[];
  names: Record<string, string>;
}

export const atlas = JSON.parse(readFileSync("public/data/atlas.json", "utf8")) as ReferenceAtlas;

const FIRST = "0000-01-01";
const LAST = "9999-12-31";

/** Events wholly between two ISO days, and those that only touch them. Open ends reach beyond every day. */
export function eventsBetween(
  from: string | null,
  to: string | null,
  keep: (event: ReferenceEvent) => boolean = () => true,
) {
  const [first, last] = [from ?? FIRST, to ?? LAST];
  const start = (event: ReferenceEvent) => event.date.start ?? FIRST;
  const end = (event: ReferenceEvent) => event.date.end ?? LAST;
  const touching = atlas.events.filter((event) => keep(event) && start(event) <= last && end(event) >= first);
  const certain = touching.filter((event) => start(event) >= first && end(event) <= last);
  return { certain, possible: touching.filter((event) => !certain.includes(event)) };
}

export function killedIn(events: readonly ReferenceEvent[]) {
  const given = events.flatMap((event) => (event.killed ? [event.killed] : []));
  const attacks = events.filter((event) => event.type === "attack");
  return {
    events: events.length,
    attacks: attacks.length,
    low: sum(given.map((one) => one.low ?? 0)),
    best: sum(given.map((one) => one.best ?? one.low ?? 0)),
    open: given.some((one) => one.high === null),
    unknown: attacks.filter((event) => event.killed === null).length,
    unplaced: events.filter((event) => event.place === null || event.place.lat === null).length,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

export function eventNamed(id: string): ReferenceEvent {
  const event = atlas.events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id} in the atlas`);
  return event;
}

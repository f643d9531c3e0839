import { daysHold } from "./days-hold";
import { FileFault } from "./opened";
import { placeHolds } from "./place-holds";
import { twiceIn } from "./twice-in";
import { HARM_MEASURES } from "../model/measure";
import type { Atlas, AtlasEvent } from "../model/schema";

const LISTS = [
  "documents",
  "reports",
  "events",
  "areas",
  "figures",
  "relations",
  "places",
  "actors",
] as const;
type List = (typeof LISTS)[number];

/** Something an entry names; null names nothing. */
type Reference = readonly [list: List, id: string | null];

/**
 * What a schema cannot see: that every id is there once, that whatever an entry names is there, its reports once, that
 * a date's days are those it says, and that an event lies where its place does. Throws FileFault naming the first
 * fault. What the atlas is about, its actor and places, may be missing. O(everything).
 */
export function checkReferences(atlas: Atlas): void {
  const known = Object.fromEntries(LISTS.map((list) => [list, idsOf(atlas, list)])) as Record<
    List,
    ReadonlySet<string>
  >;
  const check = (list: string, id: string, references: Iterable<Reference>) => {
    for (const [of, wanted] of references) {
      if (wanted !== null && !known[of].has(wanted))
        throw fault(`It names “${wanted}”, which is not among the ${of} of the file.`, list, id);
    }
  };
  for (const one of atlas.actors) check("actors", one.id, [["actors", one.parent]]);
  for (const one of atlas.reports)
    check("reports", one.id, [
      ["documents", one.document],
      ["events", one.event],
      ["actors", one.attribution.by],
      ["places", one.place ?? null],
    ]);
  const places = new Map(atlas.places.map((place) => [place.id, place]));
  for (const one of atlas.events) {
    check("events", one.id, eventReferences(one));
    if (!placeHolds(one.place, places))
      throw fault(
        `Its place does not lie where the file's places say “${one.place!.id}” does.`,
        "events",
        one.id,
      );
  }
  for (const one of atlas.areas)
    check("areas", one.id, [["actors", one.actor], ["places", one.place], ...told(one)]);
  for (const one of atlas.figures)
    check("figures", one.id, [
      ["actors", one.actor],
      ["actors", one.speaker],
      ["places", one.place],
      ...told(one),
    ]);
  for (const one of atlas.relations)
    check("relations", one.id, [...[one.from, one.to].map(endReference), ...told(one)]);
  for (const one of atlas.disputes)
    check(
      "disputes",
      one.id,
      one.sides.map(({ report }) => ["reports", report]),
    );
  for (const list of ["events", "areas", "figures", "relations"] as const) {
    for (const one of atlas[list]) {
      const twice = twiceIn(one.reports);
      if (twice !== null) throw fault(`It names the report “${twice}” twice.`, list, one.id);
      if (!daysHold(one.date)) throw fault("Its days are not those its date says.", list, one.id);
    }
  }
}

function idsOf(atlas: Atlas, list: List): ReadonlySet<string> {
  const ids = atlas[list].map(({ id }) => id);
  const twice = twiceIn(ids);
  if (twice !== null) throw fault("Its id is there twice.", list, twice);
  return new Set(ids);
}

function* eventReferences(event: AtlasEvent): Generator<Reference> {
  yield ["places", event.place?.id ?? null];
  for (const { id } of event.actors) yield ["actors", id];
  yield* told(event);
  for (const measure of HARM_MEASURES) {
    const from = event[measure]?.from;
    if (from !== undefined && !event.reports.includes(from))
      throw fault(
        `Its number of ${measure} is taken from “${from}”, which does not tell it.`,
        "events",
        event.id,
      );
  }
}

function told({ reports }: { reports: readonly string[] }): Reference[] {
  return reports.map((id) => ["reports", id]);
}

function endReference(end: Atlas["relations"][number]["from"]): Reference {
  return "actor" in end ? ["actors", end.actor] : ["places", end.place];
}

function fault(what: string, list: string, id: string): FileFault {
  return new FileFault({ what, where: `${list}, “${id}”`, todo: "Mend that entry, or write the file anew." });
}

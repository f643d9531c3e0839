import type { Atlas, AtlasEvent } from "../model/schema";

/**
 * Of an atlas, these events and what they name: their reports, the documents, actors (with those they belong to) and
 * places of these. Areas, figures, relations and disputes stay behind. Events keep their order, all else is sorted by
 * id, so that the same events give the same atlas. O(atlas) once, then O(named log named) a call.
 */
export function slicer(atlas: Atlas): (events: readonly AtlasEvent[]) => Atlas {
  const [reports, documents] = [byId(atlas.reports), byId(atlas.documents)];
  const [actors, places] = [byId(atlas.actors), byId(atlas.places)];
  return (events) => {
    const told = pick(
      reports,
      events.flatMap((event) => event.reports),
    );
    const where = pick(places, [
      ...events.flatMap(({ place }) => place?.id ?? []),
      ...told.flatMap(({ place }) => place ?? []),
    ]);
    const who = [
      atlas.focus.actor,
      ...events.flatMap((event) => event.actors.map(({ id }) => id)),
      ...told.flatMap(({ attribution }) => attribution.by ?? []),
    ];
    const kept = new Set(where.map(({ id }) => id));
    const lands = [...events.flatMap(({ place }) => place ?? []), ...where];
    return {
      schemaVersion: atlas.schemaVersion,
      title: atlas.title,
      focus: { actor: atlas.focus.actor, places: atlas.focus.places.filter((id) => kept.has(id)) },
      documents: pick(
        documents,
        told.map(({ document }) => document),
      ),
      reports: told,
      events: [...events],
      ...{ areas: [], figures: [], relations: [], disputes: [] },
      places: where,
      actors: pick(actors, withParents(actors, who)),
      names: namesOf(
        atlas,
        lands.flatMap(({ admin1, country }) => [admin1, country]),
      ),
    };
  };
}

type ById<T> = ReadonlyMap<string, T>;

function byId<T extends { id: string }>(items: readonly T[]): ById<T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Each that is there once, by id. */
function pick<T>(items: ById<T>, ids: readonly string[]): T[] {
  return [...new Set(ids)].sort().flatMap((id) => items.get(id) ?? []);
}

function withParents(actors: ById<Atlas["actors"][number]>, ids: readonly string[]): string[] {
  const all = new Set(ids);
  for (const id of all) {
    const parent = actors.get(id)?.parent;
    if (parent) all.add(parent);
  }
  return [...all];
}

function namesOf({ names }: Atlas, codes: readonly (string | null)[]): Atlas["names"] {
  const given = [...new Set(codes)].sort().flatMap((code): [string, string][] => {
    const name = code !== null && Object.hasOwn(names, code) ? names[code] : undefined;
    return code === null || name === undefined ? [] : [[code, name]];
  });
  return Object.fromEntries(given);
}

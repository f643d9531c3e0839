import type { Atlas, AtlasEvent } from "../model/schema";

/** One text of an event that a search reads. Place and actor are their names, one to a field. */
export interface TextField {
  of: "title" | "place" | "actor" | "quote";
  text: string;
}

type Named = Pick<Atlas, "actors" | "places" | "reports" | "names">;

/** What a text search reads of an event: title, place and its other names, actors and theirs, quotes. O(everything) once, then by event. */
export function textFields(atlas: Named): (event: AtlasEvent) => TextField[] {
  const actors = new Map(atlas.actors.map(({ id, name, names }) => [id, [name, ...names]]));
  const places = new Map(atlas.places.map(({ id, names, aka }) => [id, [...Object.values(names), ...aka]]));
  const quotes = new Map(atlas.reports.map(({ id, quote }) => [id, quote?.exact ?? ""]));
  return ({ title, place, actors: parties, reports }) => {
    const codes = [place?.admin1, place?.country].map((code) =>
      code && Object.hasOwn(atlas.names, code) ? atlas.names[code]! : "",
    );
    const texts: Record<TextField["of"], readonly string[]> = {
      title: [title],
      place: [place?.name ?? "", ...codes, ...(places.get(place?.id ?? "") ?? [])],
      actor: parties.flatMap(({ id }) => actors.get(id) ?? []),
      quote: reports.map((id) => quotes.get(id) ?? ""),
    };
    return Object.entries(texts).flatMap(([of, all]) =>
      [...new Set(all)].filter(Boolean).map((text) => ({ of: of as TextField["of"], text })),
    );
  };
}

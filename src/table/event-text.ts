import type { Atlas } from "../model/schema";

/** What a text search reads of each event: title, place and its other names, actors and theirs, quotes. O(everything). */
export function eventTexts(atlas: Atlas): ReadonlyMap<string, string> {
  const actors = new Map(atlas.actors.map(({ id, name, names }) => [id, [name, ...names]]));
  const places = new Map(
    atlas.places.map(({ id, name, names, aka }) => [id, [name, ...Object.values(names), ...aka]]),
  );
  const quotes = new Map(atlas.reports.map(({ id, quote }) => [id, quote?.exact ?? ""]));
  return new Map(
    atlas.events.map((event) => {
      const codes = [event.place?.admin1, event.place?.country].map((code) =>
        code ? atlas.names[code] : "",
      );
      const words = [
        event.title,
        event.place?.name ?? "",
        ...codes,
        ...(places.get(event.place?.id ?? "") ?? []),
        ...event.actors.flatMap(({ id }) => actors.get(id) ?? []),
        ...event.reports.map((id) => quotes.get(id) ?? ""),
      ];
      return [event.id, words.join("\n")];
    }),
  );
}

import type { Dimension } from "../model/filters";
import type { AtlasIndex } from "../session/atlas-index";

/** What else a value is called in the data, for those who look for it by that: an actor's names, a country's in its own languages. */
export function otherNames(
  { actors, places }: Pick<AtlasIndex, "actors" | "places">,
  dimension: Dimension,
  value: string,
): readonly string[] {
  if (dimension === "actor" || dimension === "doer") return actors.get(value)?.names ?? [];
  const level = dimension === "country" ? "country" : "province";
  if (dimension !== "country" && dimension !== "admin1") return [];
  const code = dimension === "country" ? "country" : "admin1";
  return [...places.values()]
    .filter((place) => place.precision === level && place[code] === value)
    .flatMap(({ name, names, aka }) => [name, ...Object.values(names), ...aka]);
}

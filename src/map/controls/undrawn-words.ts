import type { AtlasEvent } from "../../model/schema";

/** Why events are not drawn as a point: known too vaguely, or not placed at all. */
export function undrawnWords(events: readonly AtlasEvent[]): string {
  const placeless = events.filter(({ place }) => !place || place.precision === "none").length;
  const vague = events.length - placeless;
  return [
    ...(vague > 0 ? [`${vague} known to a country or region`] : []),
    ...(placeless > 0 ? [`${placeless} with no place`] : []),
  ].join(", ");
}

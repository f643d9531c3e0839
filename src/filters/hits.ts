import { suggest, type FindSuggestions } from "./suggestions";
import { whyFound, type WhyFound } from "./why-found";
import type { Dimension } from "../model/filters";
import type { AtlasEvent } from "../model/schema";
import { DIMENSION_LABEL } from "../session/value-name";
import type { TextField } from "../table/event-text";

/** What a search offers: a filter it could become, or an event it found. */
export type Hit =
  | { kind: "filter"; key: string; dimension: Dimension; value: string; label: string; of: string }
  | { kind: "event"; key: string; event: string; why: WhyFound };

const MOST_FILTERS = 4;

/** The filters a search could become, then the events given, each with why it was found. */
export function hitsOf(
  typed: string,
  suggestions: FindSuggestions,
  events: readonly AtlasEvent[],
  fieldsOf: (event: AtlasEvent) => readonly TextField[],
): Hit[] {
  const filters = suggest(suggestions, typed, MOST_FILTERS).map(({ dimension, value, label }): Hit => ({
    ...{ kind: "filter", key: `${dimension}/${value}`, dimension, value, label },
    of: DIMENSION_LABEL[dimension],
  }));
  const found = events.map((event): Hit => ({
    ...{ kind: "event", key: event.id, event: event.id },
    why: whyFound(fieldsOf(event), typed),
  }));
  return [...filters, ...found];
}

import { finder } from "./finder";
import { otherNames } from "./other-names";
import type { Dimension } from "../model/filters";
import type { AtlasIndex } from "../session/atlas-index";
import { valueName, type Naming } from "../session/value-name";
import type { EventTable } from "../table/event-table";
import { knownValues } from "../table/group";

/** A value that a search could be a filter by. */
export interface Suggestion {
  dimension: Dimension;
  value: string;
  label: string;
  names: readonly string[];
}

const SUGGESTED: readonly Dimension[] = ["actor", "country", "admin1", "document"];

/** Finds some of what a search could be a filter by. */
export type FindSuggestions = (typed: string) => readonly Suggestion[];

/** Finds every actor, place and document that events have by any of its names. O(n), once per dataset. */
export function suggestable(
  table: EventTable,
  naming: Naming & { index: Pick<AtlasIndex, "places"> },
): FindSuggestions {
  const all = SUGGESTED.flatMap((dimension) =>
    knownValues(table, dimension)
      .filter((value) => value !== "")
      .map((value) => {
        const label = valueName(naming, dimension, value);
        return { dimension, value, label, names: [label, ...otherNames(naming.index, dimension, value)] };
      }),
  );
  return finder(all, ({ names }) => names);
}

/** The first few that hold every word typed; none while nothing is typed. */
export function suggest(find: FindSuggestions, typed: string, most: number): readonly Suggestion[] {
  return typed.trim() === "" ? [] : find(typed).slice(0, most);
}

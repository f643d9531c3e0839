import { DIMENSIONS, type Dimension, type Filters } from "../model/filters";
import type { EventTable } from "../table/event-table";
import { SIDES } from "../table/side";
import { EVENT_TYPES } from "../model/event-type";
import type { AtlasIndex } from "./atlas-index";
import type { View } from "../view/view";

/** The view with whatever this dataset does not have left out, and a notice for each thing left out. */
export function checkView(
  view: View,
  index: AtlasIndex,
  table: EventTable,
): { view: View; notices: string[] } {
  const notices: string[] = [];
  const keep = (id: string | null, known: ReadonlyMap<string, unknown>, what: string) => {
    if (id === null || known.has(id)) return id;
    notices.push(`This data has no ${what} “${id}”; the link's selection is left out.`);
    return null;
  };
  const filters = Object.fromEntries(
    DIMENSIONS.map((dimension) => {
      const known = knownValues(dimension, table);
      const missing = view.filters[dimension].filter((value) => !known.has(value));
      for (const value of missing)
        notices.push(`This data has no ${dimension} “${value}”; that filter is left out.`);
      return [dimension, view.filters[dimension].filter((value) => known.has(value))];
    }),
  ) as unknown as Filters;
  const event = keep(view.event, index.events, "event");
  const area = keep(view.area, index.areas, "area");
  return { view: { ...view, filters, event, area }, notices };
}

function knownValues(dimension: Dimension, table: EventTable): ReadonlySet<string> {
  if (dimension === "type") return new Set(EVENT_TYPES);
  if (dimension === "side") return new Set(SIDES);
  return new Set(table[dimension].values);
}

import type { AtlasIndex } from "./atlas-index";
import { DIMENSIONS, looksInRows, type Dimension, type Filters } from "../model/filters";
import { EVENT_TYPES } from "../model/event-type";
import { PLACE_PRECISIONS } from "../model/precision";
import { SIDES } from "../model/side";
import type { EventTable } from "../table/event-table";
import { NO_FAN, type View } from "../view/view";

/**
 * The view with whatever this dataset does not have left out, and a notice for each thing left out. `rows`: for which
 * texts what the rows of opened files say can be known; for none where there are no such files.
 */
export function checkView(
  view: View,
  index: AtlasIndex,
  table: EventTable,
  rows?: { finds(text: string): boolean },
): { view: View; notices: string[] } {
  const notices: string[] = [];
  const keep = (id: string | null, known: { has(id: string): boolean }, what: string) => {
    if (id === null || known.has(id)) return id;
    notices.push(`This data has no ${what} “${id}”; the link's selection is left out.`);
    return null;
  };
  const lists = DIMENSIONS.map((dimension) => {
    const known = knownValues(dimension, table);
    const missing = view.filters[dimension].filter((value) => !known.has(value));
    for (const value of missing)
      notices.push(`This data has no ${dimension} “${value}”; that filter is left out.`);
    return [dimension, view.filters[dimension].filter((value) => known.has(value))];
  });
  const known = Object.fromEntries(lists) as Record<Dimension, string[]>;
  const isBlind = looksInRows(view.filters) && !rows?.finds(view.filters.text);
  const filters: Filters = { ...view.filters, ...known, ...(isBlind && { inRows: "" }) };
  if (isBlind)
    notices.push(
      `The rows themselves are not at hand here: “${filters.text}” is looked for only in what was read of them.`,
    );
  const sides = view.compare ? [view.compare.a, view.compare.b] : [];
  const comparable = comparables(view, table);
  const unknown = sides.filter((side) => !comparable.has(side));
  if (unknown.length > 0)
    notices.push(`This data has no ${view.compare!.by} “${unknown[0]}”; the comparison is left out.`);
  return {
    view: {
      ...view,
      filters,
      event: keep(view.event, index.events, "event"),
      area: keep(view.area, index.areas, "area"),
      fan: view.fan === NO_FAN ? NO_FAN : keep(view.fan, index.places, "place"),
      openDocument: keep(view.openDocument, index.documents, "document"),
      report: keep(view.report, index.reports, "report"),
      tiesOf: keep(view.tiesOf, index.actors, "actor"),
      compare: unknown.length > 0 ? null : view.compare,
    },
    notices,
  };
}

function comparables({ compare }: View, table: EventTable): { has(value: string): boolean } {
  if (compare?.by === "place") return new Set([...table.country.values, ...table.admin1.values]);
  return compare?.by === "actor" ? new Set(table.actor.values) : { has: () => true };
}

function knownValues(dimension: Dimension, table: EventTable): ReadonlySet<string> {
  if (dimension === "type") return new Set(EVENT_TYPES);
  if (dimension === "side") return new Set(SIDES);
  if (dimension === "precision") return new Set(PLACE_PRECISIONS);
  return new Set(["", ...table[dimension].values]);
}

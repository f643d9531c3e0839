import type { AtlasIndex } from "./atlas-index";
import type { Where, WhereKey } from "../model/behind";
import { DIMENSIONS, looksInRows, type Dimension, type Filters } from "../model/filters";
import { isDimension } from "../table/conditions";
import type { EventTable } from "../table/event-table";
import { knownValues } from "../table/group";
import { provinceSide } from "../table/place-side";
import { DEFAULT_VIEW, NO_FAN, type View } from "../view/view";

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
    const known = new Set(knownValues(table, dimension));
    const missing = view.filters[dimension].filter((value) => !known.has(value));
    for (const value of missing) notices.push(`${missingWords(dimension, value)}; that filter is left out.`);
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
  const astray = view.behind?.where.find((where) => !isKnown(where, table));
  if (astray) notices.push(`${missingWords(astray.by, astray.value)}; the list behind a number is left out.`);
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
      ...(astray && { behind: null, panel: view.panel === "behind" ? DEFAULT_VIEW.panel : view.panel }),
      compare: unknown.length > 0 ? null : view.compare,
    },
    notices,
  };
}

function comparables({ compare }: View, table: EventTable): { has(value: string): boolean } {
  if (compare?.by === "place") {
    const provinces = table.admin1.values.map((one) => provinceSide(table, one));
    return new Set([...table.country.values, ...provinces]);
  }
  return compare?.by === "actor" ? new Set(table.actor.values) : { has: () => true };
}

function missingWords(by: WhereKey, value: string): string {
  return value === "" ? `This data has no event without a ${by}` : `This data has no ${by} “${value}”`;
}

/** Whether some event can meet a condition, as far as that is a matter of the data. O(values). */
function isKnown({ by, value }: Where, table: EventTable): boolean {
  if (by === "place") return table.place.values.includes(value);
  return !isDimension(by) || knownValues(table, by).includes(value);
}

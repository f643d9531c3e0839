import { DIMENSIONS, NO_FILTERS, type Dimension, type Filters } from "../model/filters";
import type { EventTable } from "../table/event-table";
import { except, type FailBits } from "../table/filter";
import { windowTotals } from "../table/totals";
import { ALL_TIME, type TimeWindow } from "../table/window";

/** What, left out by itself, would bring events back, and how many. */
export interface Culprit {
  what: Dimension | "time";
  certain: number;
  possible: number;
}

/** Filters and the window, each left out in turn; those that help, most events first. O(n × filters). */
export function emptyReason(
  table: EventTable,
  window: TimeWindow,
  filters: Filters,
  fails: FailBits,
): Culprit[] {
  const culprits = DIMENSIONS.filter((dimension) => filters[dimension].length > 0).map((what) =>
    culprit(what, windowTotals(table, window, fails, except(what))),
  );
  if (window.from !== ALL_TIME.from || window.to !== ALL_TIME.to) {
    culprits.push(culprit("time", windowTotals(table, ALL_TIME, fails)));
  }
  return culprits
    .filter(({ certain, possible }) => certain + possible > 0)
    .sort((a, b) => b.certain - a.certain || b.possible - a.possible);
}

function culprit(what: Culprit["what"], totals: ReturnType<typeof windowTotals>): Culprit {
  return { what, certain: totals.certain.events, possible: totals.possible.events };
}

/** Filters with one dimension let go. */
export function without(filters: Filters, dimension: Dimension): Filters {
  return { ...filters, [dimension]: NO_FILTERS[dimension] };
}

/** "12", "12 and possibly 3 more", "possibly 3". */
export function culpritCount({ certain, possible }: Culprit): string {
  if (possible === 0) return String(certain);
  return certain === 0 ? `possibly ${possible}` : `${certain} and possibly ${possible} more`;
}

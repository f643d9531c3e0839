import { CRITERIA, NO_FILTERS, type Criterion, type Filters } from "../model/filters";
import type { EventTable } from "../table/event-table";
import { bitOf, byParty, type FailBits } from "../table/filter";
import { forEachInWindow, type TimeWindow } from "../table/window";
import type { View } from "../view/view";

export type Cause = Criterion | "time";

/** Criteria that, let go together, would bring events back, and how many. */
export interface Culprit {
  what: readonly Cause[];
  certain: number;
  possible: number;
}

const CAUSES: readonly Cause[] = [...CRITERIA, "time"];
const TIME = 1 << CRITERIA.length;
const [ACTOR, ROLE] = [bitOf("actor"), bitOf("role")];

/** The fewest criteria that bring events back, each set of so many, most events first. O(n). */
export function emptyReason(
  table: EventTable,
  window: TimeWindow,
  filters: Filters,
  fails: FailBits,
): Culprit[] {
  const lies = new Uint8Array(table.count);
  forEachInWindow(table, window, (row, certain) => (lies[row] = certain ? 2 : 1));
  const anyoneHasRole = filters.actor.length > 0 ? byParty(table, [], filters.role) : () => false;
  let fewest = Infinity;
  let found = new Map<number, Culprit>();
  for (let row = 0; row < table.count; row++) {
    const against = fails[row]! | (lies[row] === 0 ? TIME : 0);
    for (const set of waysBack(against, anyoneHasRole(row))) {
      const what = CAUSES.filter((_, at) => (set & (1 << at)) !== 0);
      if (what.length > fewest) continue;
      if (what.length < fewest) found = new Map();
      fewest = what.length;
      const culprit = found.get(set) ?? { what, certain: 0, possible: 0 };
      // Without the window, all of it is certain.
      culprit[lies[row] === 1 ? "possible" : "certain"]++;
      found.set(set, culprit);
    }
  }
  return [...found.values()].sort((a, b) => b.certain - a.certain || b.possible - a.possible);
}

/** What must be let go for one event to come back. A role is asked of the actors chosen: without them, of anyone. */
function waysBack(against: number, anyoneHasRole: boolean): number[] {
  if ((against & ROLE) === 0 || !anyoneHasRole) return [against];
  const ofAnyone = (against & ~ROLE) | ACTOR;
  return (against & ACTOR) === 0 ? [against, ofAnyone] : [ofAnyone];
}

/** The view's slices with causes let go. */
export function lifted({ filters, from, to }: Pick<View, "filters" | "from" | "to">, what: readonly Cause[]) {
  const gone = what.filter((cause) => cause !== "time").map((cause) => [cause, NO_FILTERS[cause]]);
  const isTime = what.includes("time");
  return {
    filters: { ...filters, ...Object.fromEntries(gone) } as Filters,
    from: isTime ? null : from,
    to: isTime ? null : to,
  };
}

/** "12", "12 and possibly 3 more", "possibly 3". */
export function culpritCount({ certain, possible }: Culprit): string {
  if (possible === 0) return String(certain);
  return certain === 0 ? `possibly ${possible}` : `${certain} and possibly ${possible} more`;
}

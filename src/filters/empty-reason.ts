import { CRITERIA, NO_FILTERS, type Criterion, type Filters } from "../model/filters";
import { countWords } from "../model/words";
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
  let fewest = Infinity;
  let found = new Map<number, Culprit>();
  for (const { against, anyone, possible, rows } of kindsOfRow(table, window, filters, fails)) {
    for (const set of waysBack(against, anyone)) {
      const what = CAUSES.filter((_, at) => (set & (1 << at)) !== 0);
      if (what.length > fewest) continue;
      if (what.length < fewest) found = new Map();
      fewest = what.length;
      const culprit = found.get(set) ?? { what, certain: 0, possible: 0 };
      // Without the window, all of it is certain.
      culprit[possible ? "possible" : "certain"] += rows;
      found.set(set, culprit);
    }
  }
  return [...found.values()].sort((a, b) => b.certain - a.certain || b.possible - a.possible);
}

/** Rows that the same causes turn away. */
interface RowKind {
  against: number;
  /** Whether anyone has a role that is asked of the actors chosen. */
  anyone: boolean;
  /** Whether they lie only possibly in the window. */
  possible: boolean;
  rows: number;
}

const [POSSIBLE, ANYONE] = [2 * TIME, 4 * TIME];

/** In the order of first appearance. O(n), and few kinds. */
function kindsOfRow(table: EventTable, window: TimeWindow, filters: Filters, fails: FailBits): RowKind[] {
  const lies = new Uint8Array(table.count);
  forEachInWindow(table, window, (row, certain) => (lies[row] = certain ? 2 : 1));
  const anyoneHasRole = filters.actor.length > 0 ? byParty(table, [], filters.role) : () => false;
  const counts = new Uint32Array(2 * ANYONE);
  const kinds: number[] = [];
  for (let row = 0; row < table.count; row++) {
    const time = lies[row] === 0 ? TIME : lies[row] === 1 ? POSSIBLE : 0;
    const kind = fails[row]! | time | (anyoneHasRole(row) ? ANYONE : 0);
    if (counts[kind]!++ === 0) kinds.push(kind);
  }
  return kinds.map((kind) => ({
    against: kind & (POSSIBLE - 1),
    anyone: (kind & ANYONE) !== 0,
    possible: (kind & POSSIBLE) !== 0,
    rows: counts[kind]!,
  }));
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
  if (possible === 0) return countWords(certain);
  const more = countWords(possible);
  return certain === 0 ? `possibly ${more}` : `${countWords(certain)} and possibly ${more} more`;
}

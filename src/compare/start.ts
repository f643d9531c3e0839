import { firstTwo, halvesOf } from "./defaults";
import type { Compare, CompareKind } from "../model/compare";
import { OPEN_END, OPEN_START } from "../model/day";
import type { Dimension } from "../model/filters";
import type { Session } from "../session/Session.svelte";
import { knownValues } from "../table/group";
import { filterRows } from "../table/rows";

/** What a comparison of a kind begins with; null where the data has nothing of the kind. */
export function startOf(session: Session, by: CompareKind): Compare | null {
  const sides = by === "time" ? halves(session) : two(session, by === "place" ? "country" : by);
  return sides && { by, a: sides[0], b: sides[1] };
}

/** The window, or all of the band, before and after the middle of its events. */
function halves({ table, visible, window, domain }: Session): [string, string] {
  const from = window.from === OPEN_START ? Math.min(domain.from, window.to) : window.from;
  const to = window.to === OPEN_END ? Math.max(domain.to, from) : window.to;
  const inside = filterRows(visible, (row, certain) => certain && table.start[row]! >= from);
  return halvesOf(table, inside, { from, to });
}

function two(
  session: Session,
  by: Extract<Dimension, "country" | "actor" | "dataset">,
): [string, string] | null {
  const groups = new Map(session.groups(by).map(({ value, certain }) => [value, certain.events]));
  const values = knownValues(session.table, by).map((value) => ({ value, events: groups.get(value) ?? 0 }));
  return firstTwo(values, session.view.filters[by]);
}

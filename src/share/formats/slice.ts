import type { CasualtyRule } from "../../model/casualty-rule";
import type { Atlas } from "../../model/schema";
import type { Session } from "../../session/Session.svelte";
import { forEachRow } from "../../table/rows";
import { slicer } from "../../table/slice-atlas";

/** What is in view, ready to be written out. */
export interface Slice {
  /** The events in time order, their numbers as the reader's rule counts them, and what they name. */
  atlas: Atlas;
  /** Ids of the events that lie only possibly in the window. */
  possible: ReadonlySet<string>;
  rule: CasualtyRule;
  /** What the view shows, of which data, and its address, for people who find the file. */
  about: string;
}

type Source = Pick<Session, "atlas" | "visible" | "eventAt"> & { view: Pick<Session["view"], "rule"> };

/** The events in view, certain and possible, with everything they name. O(atlas). */
export function sliceOf(session: Source, about: string): Slice {
  const possible = new Set<string>();
  const events: Atlas["events"] = [];
  forEachRow(session.visible, (row, certain) => {
    const event = session.eventAt(row);
    events.push(event);
    if (!certain) possible.add(event.id);
  });
  return { atlas: slicer(session.atlas)(events), possible, rule: session.view.rule, about };
}

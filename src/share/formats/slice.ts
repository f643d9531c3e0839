import type { CasualtyRule } from "../../model/casualty-rule";
import type { Atlas, AtlasEvent } from "../../model/schema";
import type { Session } from "../../session/Session.svelte";
import { forEachRow } from "../../table/rows";
import { slicer } from "../../table/slice-atlas";

/** What is in view, ready to be written out. */
export interface Slice {
  /** The events in time order, as they are published, and what they name: what is read back. */
  atlas: Atlas;
  /** By id, with the numbers that the reader's rule counts, where it is another than the published: what is shown. */
  counted?: ReadonlyMap<string, AtlasEvent>;
  /** Ids of the events that lie only possibly in the window. */
  possible: ReadonlySet<string>;
  rule: CasualtyRule;
  /** What the view shows, of which data, and its address, for people who find the file. */
  about: string;
}

type Source = Pick<Session, "visible" | "eventAt"> & {
  data: Pick<Session["data"], "atlas">;
  view: Pick<Session["view"], "rule">;
};

/** The events in view, certain and possible, with everything they name. O(atlas). */
export function sliceOf(session: Source, about: string): Slice {
  const { data, view, visible } = session;
  const published = new Map(data.atlas.events.map((event) => [event.id, event]));
  const possible = new Set<string>();
  const counted = new Map<string, AtlasEvent>();
  forEachRow(visible, (row, certain) => {
    const event = session.eventAt(row);
    counted.set(event.id, event);
    if (!certain) possible.add(event.id);
  });
  const atlas = slicer(data.atlas)([...counted.keys()].map((id) => published.get(id)!));
  const { rule } = view;
  return { atlas, ...(rule === "specific" ? {} : { counted }), possible, rule, about };
}

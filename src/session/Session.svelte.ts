import { createContext } from "svelte";
import { MediaQuery } from "svelte/reactivity";
import { indexAtlas, type AtlasIndex } from "./atlas-index";
import type { Loaded } from "../data/load";
import { OPEN_END, OPEN_START } from "../model/day";
import { toggleFilter, type Dimension } from "../model/filters";
import type { AtlasEvent } from "../model/schema";
import { timeDomain } from "../table/bins";
import { buildTable } from "../table/build-table";
import type { EventTable } from "../table/event-table";
import { failBits } from "../table/filter";
import { groupTotals, type Group } from "../table/group";
import { windowTotals } from "../table/totals";
import { forEachInWindow, type TimeWindow } from "../table/window";
import type { Theme } from "../view/view";
import type { ViewState } from "../view/ViewState.svelte";

/** A row in the window, and whether certainly. */
export interface VisibleRow {
  row: number;
  certain: boolean;
}

/**
 * One dataset and one view bound to what follows from them. Panels read the derived fields and call the
 * verbs; nothing here touches the page. The dataset is fixed, the view changes.
 */
export class Session {
  readonly data: Loaded;
  readonly index: AtlasIndex;
  readonly table: EventTable;
  /** First and last day of the time band. */
  readonly domain: { from: number; to: number };
  readonly view: ViewState;
  /** What the reader's system prefers. */
  readonly #dark = new MediaQuery("(prefers-color-scheme: dark)");
  readonly #rows: ReadonlyMap<string, number>;

  /** The event under the pointer or the keyboard's cursor, in any panel. */
  hovered = $state.raw<string | null>(null);

  readonly theme: Theme = $derived.by(() => this.view.theme ?? (this.#dark.current ? "dark" : "light"));

  readonly window: TimeWindow = $derived.by(() => ({
    from: this.view.mode === "cumulative" ? OPEN_START : (this.view.from ?? OPEN_START),
    to: this.view.to ?? OPEN_END,
  }));
  readonly fails = $derived.by(() => failBits(this.table, this.view.filters));
  readonly totals = $derived.by(() => windowTotals(this.table, this.window, this.fails));
  /** Rows in the window that pass every filter, in time order. */
  readonly visible: readonly VisibleRow[] = $derived.by(() => {
    const rows: VisibleRow[] = [];
    forEachInWindow(this.table, this.window, (row, certain) => {
      if (this.fails[row] === 0) rows.push({ row, certain });
    });
    return rows;
  });
  readonly selected: AtlasEvent | null = $derived.by(() => {
    const id = this.view.event;
    return id === null ? null : (this.index.events.get(id) ?? null);
  });

  constructor(data: Loaded, view: ViewState) {
    this.data = data;
    this.view = view;
    this.index = indexAtlas(data.atlas);
    this.table = buildTable(data.atlas);
    this.#rows = new Map(this.table.ids.map((id, row) => [id, row]));
    this.domain = timeDomain(this.table);
  }

  /** The table row of an event; -1 when there is none. O(1). */
  rowOf(id: string): number {
    return this.#rows.get(id) ?? -1;
  }

  /** The event of a table row. */
  eventAt(row: number): AtlasEvent {
    return this.index.events.get(this.table.ids[row]!)!;
  }

  /** Totals by a dimension, its own filter left out. */
  groups(by: Dimension): Group[] {
    return groupTotals(this.table, by, this.window, this.fails);
  }

  /** Selects an event (null: none) and, when there is one, opens its evidence. */
  select(id: string | null): void {
    if (id !== null && !this.index.events.has(id)) return;
    this.view.set(id === null ? { event: null } : { event: id, area: null, panel: "evidence" });
  }

  toggle(dimension: Dimension, value: string): void {
    this.view.set({ filters: toggleFilter(this.view.filters, dimension, value) });
  }
}

export const [getSession, setSession] = createContext<Session>();

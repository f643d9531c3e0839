import { createContext } from "svelte";
import { MediaQuery } from "svelte/reactivity";
import { AfterFrame } from "./AfterFrame";
import { indexAtlas } from "./atlas-index";
import { InSlices } from "./InSlices.svelte";
import type { Look } from "./look";
import { OneAFrame } from "./OneAFrame";
import { RowSearch } from "./RowSearch.svelte";
import type { Loaded } from "../data/load";
import type { Behind } from "../model/behind";
import { OPEN_END, OPEN_START } from "../model/day";
import { EVENT_TYPES, type EventType } from "../model/event-type";
import { toggleFilter, type Dimension } from "../model/filters";
import type { FilePart } from "../table/opened-file";
import type { AtlasEvent } from "../model/schema";
import { atlasByRule } from "../table/apply-rule";
import { rowsBehind } from "../table/behind";
import { timeDomain } from "../table/bins";
import { buildTable, withNumbers } from "../table/build-table";
import type { EventTable } from "../table/event-table";
import { failBits, type Chosen } from "../table/filter";
import { knownValues, type Group } from "../table/group";
import { allCertain, type RowSet } from "../table/rows";
import { Tally } from "../table/tally";
import { timeIndex, type TimeIndex } from "../table/time-index";
import { countingPossible } from "../table/totals";
import type { TimeWindow } from "../table/window";
import { windowRows } from "../table/window-rows";
import type { Panel, PointsAs, Theme } from "../view/view";
import type { ViewState } from "../view/ViewState.svelte";

/** An atlas of more events than this is large. */
const LARGE = 2_000;
/** So many rows are summed up in more time than a frame can spare. */
const MANY = 50_000;

/** What the pointer or the keyboard's cursor is on. */
class Pointer {
  event = $state.raw<string | null>(null);
}

/**
 * One dataset and one view bound to what follows from them. Panels read the derived fields and call the
 * verbs; nothing here touches the page. The dataset is fixed, the view changes.
 */
export class Session {
  readonly data: Loaded;
  /** First and last day of the time band. */
  readonly domain: { from: number; to: number };
  readonly view: ViewState;
  /** Kinds of event that the data have, in their order. */
  readonly types: readonly EventType[];
  /** Whether reports tell of the events; those of other people's files stand on their rows alone. */
  readonly reported: boolean;
  /** Whether there are so many events that not all of what shows them can follow a drag of time within a frame. */
  readonly large: boolean;
  /** Whether there are so many rows that no frame is to do all that has to be done. */
  readonly inTurn: boolean;
  /** The columns with the numbers as published; other rules change only those. */
  readonly #published: EventTable;
  /** What the reader's system prefers. */
  readonly #dark = new MediaQuery("(prefers-color-scheme: dark)");
  readonly #rowOf: (id: string) => number;
  readonly #times: TimeIndex;
  readonly #tallies = new InSlices<Tally>(() => window);
  readonly #afterFrame = new AfterFrame<TimeWindow>(() => window);

  /** For what shows very many events: each draws in a frame of its own. */
  readonly turns = new OneAFrame(() => window);
  readonly #pointer: Pointer;
  /** What was found in the rows of the files themselves. */
  readonly rowSearch: RowSearch;

  /** What the map that shows this session looks at; it gives null while there is none. */
  look: () => Look | null = () => null;
  /** As what that map draws events that it draws as points; null while it draws none so. */
  drawnAs: () => PointsAs | null = () => null;
  /** Kept when the map has painted, or cannot: set as it is put together. null: there is none. */
  mapPainted: Promise<void> | null = null;
  /** Camera and window are driven from one clock, frame by frame: the map follows at once. */
  driven = $state.raw(false);

  /** The panel from which a number was opened: the way back. */
  cameFrom = $state.raw<Panel>("charts");
  #asked = false;
  /** What the filters were before they change: only what is new in them is looked up. */
  #chosen: Chosen | null = null;

  readonly theme: Theme = $derived.by(() => this.view.theme ?? (this.#dark.current ? "dark" : "light"));

  /** The atlas with its events' numbers as the reader's rule chooses them. */
  readonly atlas = $derived.by(() => atlasByRule(this.data.atlas, this.view.rule));
  readonly index = $derived.by(() => indexAtlas(this.atlas, this.data.rows));
  readonly table = $derived.by(() =>
    this.data.rows ? this.#published : withNumbers(this.#published, this.index.events),
  );

  /** Those chosen: other filters may change without them. */
  readonly #actors = $derived.by(() => this.view.filters.actor);

  /** The window at this very moment, for what is drawn at every step: the map's points, the band. */
  readonly windowNow: TimeWindow = $derived.by(() => ({
    from: this.view.mode === "cumulative" ? OPEN_START : (this.view.from ?? OPEN_START),
    to: this.view.to ?? OPEN_END,
  }));
  readonly #moving = $derived.by(() => this.view.change.kind === "drag" && this.view.change.moves === "time");
  /**
   * The window of all that is counted, charted and listed. While time moves over very many events it comes when the
   * map has been painted, so that the map waits for nobody.
   */
  readonly window: TimeWindow = $derived.by(() => {
    if (!this.large || !this.#moving) return this.windowNow;
    return this.#afterFrame.follow(() => this.windowNow);
  });
  /** What the filters turn away at this very moment, for the map's points. */
  readonly failsNow = $derived.by(() => {
    const { table, view } = this;
    const fails = failBits(table, view.filters, this.#chosen);
    this.#chosen = { table, filters: view.filters, fails };
    return this.rowSearch.letIn(fails, view.filters);
  });
  /**
   * What passes the filters, summed up for any window. Of a file's many rows it comes some frames after the filters have
   * changed, so that no frame waits for it.
   */
  readonly tally = $derived.by(() => {
    const { table, failsNow } = this;
    const tally = () => new Tally(table, this.#times, failsNow);
    return this.inTurn ? this.#tallies.follow(failsNow, tally) : tally();
  });
  /** What was turned away when all that is counted, charted and listed was counted. */
  readonly fails = $derived.by(() => this.tally.fails);
  /** Whether the filters have changed, and what is counted has not yet. */
  readonly counting = $derived.by(() => this.fails !== this.failsNow);
  /** What is certainly in the window and what possibly, apart, whatever counts. */
  readonly split = $derived.by(() => this.tally.totals(this.window));
  /** What counts (`certain`) and what does not (`possible`), by the reader's choice. */
  readonly totals = $derived.by(() => (this.view.countPossible ? countingPossible(this.split) : this.split));
  /** Rows in the window that pass every filter, in time order; `certain` whatever counts. */
  readonly visible: RowSet = $derived.by(() => {
    const { table, window, fails, split } = this;
    return windowRows({ table, window, fails, count: split.certain.events + split.possible.events });
  });
  /** The same with `certain` meaning that the row counts. */
  readonly counted: RowSet = $derived.by(() =>
    this.view.countPossible ? allCertain(this.visible) : this.visible,
  );
  readonly selected: AtlasEvent | null = $derived.by(() => {
    const id = this.view.event;
    return id === null ? null : (this.index.events.get(id) ?? null);
  });

  constructor(
    data: Loaded,
    view: ViewState,
    shared?: { table: EventTable; times: TimeIndex; pointer: Pointer; rowSearch: RowSearch },
  ) {
    this.data = data;
    this.view = view;
    this.reported = data.rows === undefined;
    this.#published = shared?.table ?? data.rows?.table ?? buildTable(data.atlas);
    this.large = data.rows !== undefined || this.#published.count > LARGE;
    this.inTurn = data.rows !== undefined && this.#published.count >= MANY;
    this.#times = shared?.times ?? timeIndex(this.#published);
    this.#pointer = shared?.pointer ?? new Pointer();
    this.rowSearch = shared?.rowSearch ?? new RowSearch(data, this.#published);
    this.#rowOf = rowFinder(this.#published, data.rows !== undefined);
    const known = knownValues(this.#published, "type");
    this.types = EVENT_TYPES.filter((type) => known.includes(type));
    this.domain = timeDomain(this.#published);
  }

  /** Another view of the same data; what is pointed at in one is pointed at in both. O(n). */
  beside(view: ViewState): Session {
    const { rowSearch } = this;
    const shared = { table: this.#published, times: this.#times, pointer: this.#pointer, rowSearch };
    return new Session(this.data, view, shared);
  }

  /** The event under the pointer or the keyboard's cursor, in any panel. */
  get hovered(): string | null {
    return this.#pointer.event;
  }

  set hovered(id: string | null) {
    this.#pointer.event = id;
  }

  /** The table row of an event; -1 when there is none. O(1). */
  rowOf(id: string): number {
    return this.#rowOf(id);
  }

  /** The event of a table row. */
  eventAt(row: number): AtlasEvent {
    return this.data.rows?.eventAt(row) ?? this.index.events.get(this.#published.ids.at(row)!)!;
  }

  /** The opened file that an event stands in, and its row there; null where it stands in none. O(1). */
  fileRowOf(id: string): { part: FilePart; row: number } | null {
    const { rows, file } = this.data;
    const at = this.rowOf(id);
    const part = at < 0 || !rows ? undefined : file?.parts[rows.fileAt(at)];
    return part ? { part, row: rows!.fileRowAt(at) } : null;
  }

  /** Totals by a dimension, its own filter left out, of what counts; roles are those of the chosen actors. */
  groups(by: Dimension, tally = this.tally): Group[] {
    const groups = tally.groups(by, this.window, this.#actors);
    if (!this.view.countPossible) return groups;
    return groups.map((group) => ({ value: group.value, ...countingPossible(group) }));
  }

  /** The rows a number stands for. */
  rowsBehind(behind: Behind): RowSet {
    const { table, window, fails, view } = this;
    return rowsBehind(behind, { table, window, fails, countPossible: view.countPossible });
  }

  /** Lists the events a number stands for. */
  open(behind: Behind): void {
    if (this.view.panel !== "behind") this.cameFrom = this.view.panel;
    this.#asked = true;
    this.view.set({ behind, panel: "behind" });
  }

  /** Whether a number was opened since this was last called: then its list takes the focus. */
  takeAsked(): boolean {
    const asked = this.#asked;
    this.#asked = false;
    return asked;
  }

  /**
   * Selects an event (null: none) and, when there is one, opens its evidence; whoever reads a document that tells
   * of it stays there, at its first passage.
   */
  select(id: string | null): void {
    if (id === null) return this.view.set({ event: null, report: null });
    const event = this.index.events.get(id);
    if (!event) return;
    const report = this.view.panel === "sources" ? this.#passageOf(event) : null;
    this.view.set({ event: id, area: null, report, panel: report === null ? "evidence" : "sources" });
  }

  /** The first passage of the open document that tells of an event. */
  #passageOf(event: AtlasEvent): string | null {
    const own = event.reports.flatMap((id) => this.index.reports.get(id) ?? []);
    const here = own.filter(({ document }) => document === this.view.openDocument);
    return here.toSorted((a, b) => a.quote.start - b.quote.start)[0]?.id ?? null;
  }

  toggle(dimension: Dimension, value: string): void {
    this.view.set({ filters: toggleFilter(this.view.filters, dimension, value) });
  }
}

/** Columns alone find a row by themselves; of objects there are few enough to remember each. */
function rowFinder({ ids, count }: EventTable, alone: boolean): (id: string) => number {
  if (alone) return (id) => ids.indexOf(id);
  const rows = new Map(Array.from({ length: count }, (_, row) => [ids.at(row)!, row]));
  return (id) => rows.get(id) ?? -1;
}

export const [getSession, setSession] = createContext<Session>();

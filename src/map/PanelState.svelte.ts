import type { Frame } from "./geo/mercator";
import { describeHit } from "./marks/describe-hit";
import type { Mark } from "./marks/mark";
import { markWords } from "./marks/mark-words";
import { sameHit } from "./marks/next-hit";
import { packMarks } from "./marks/pack-marks";
import type { Hit } from "./marks/pick-mark";
import type { Fan } from "./marks/place-fan";
import { activeAreas, drawnAreas } from "./zones/active-areas";
import { AREA_KINDS_SHOWN } from "./zones/area-kinds";
import { EVENT_TYPES } from "../model/event-type";
import type { AreaKind, AtlasArea } from "../model/schema";
import type { Session } from "../session/Session.svelte";

const ALL_KINDS: ReadonlySet<AreaKind> = new Set();

/**
 * What one map panel derives from the session, and the little it knows beyond it: what is under the pointer
 * and the keyboard's cursor, which place is drawn apart, which kinds of area are switched off. Lives and
 * dies with its panel; whatever can be linked to is in the view.
 */
export class PanelState {
  readonly #session: Session;
  readonly #compact: () => boolean;
  readonly #rowOf: ReadonlyMap<string, number>;

  /** Of the last frame painted. */
  frame = $state.raw<Frame | null>(null);
  fan = $state.raw<Fan | null>(null);
  merged = $state.raw<readonly Mark[]>([]);
  pointed = $state.raw<Hit | null>(null);
  cursor = $state.raw<Hit | null>(null);
  listOpen = $state(false);
  hiddenKinds = $state.raw<ReadonlySet<AreaKind>>(new Set());
  /** The place the reader drew apart (null: none), and with which selection: a new selection decides anew. */
  #fanned = $state.raw<{ place: string | null; event: string | null } | null>(null);

  readonly packed = $derived.by(() => packMarks(this.#session.table, this.#session.visible, this.#compact()));
  /** The latest first, as in the list of events. */
  readonly undrawn = $derived.by(() =>
    this.packed.undrawn.map(({ row }) => this.#session.eventAt(row)).reverse(),
  );
  readonly hasPossible = $derived.by(() => this.packed.marks.some((mark) => mark.possible));
  /** Types on the map other than attacks. */
  readonly types = $derived.by(() =>
    EVENT_TYPES.filter((type) => type !== "attack" && this.packed.marks.some((mark) => mark.type === type)),
  );
  readonly #inTime = $derived.by(() =>
    activeAreas(this.#session.data.atlas.areas, this.#session.window, ALL_KINDS),
  );
  readonly kinds = $derived.by(() =>
    AREA_KINDS_SHOWN.filter((kind) => this.#inTime.some((area) => area.kind === kind)),
  );
  readonly drawnAreas = $derived.by(() =>
    drawnAreas(
      this.#inTime.filter((area) => !this.hiddenKinds.has(area.kind)),
      this.#session.view.area,
    ),
  );
  readonly selectedRow = $derived.by(() => this.#row(this.#session.view.event));
  readonly hoveredRow = $derived.by(() => this.#row(this.#session.hovered));
  readonly fanPlace = $derived.by(() => {
    const fanned = this.#fanned;
    if (fanned && fanned.event === this.#session.view.event) return fanned.place;
    return this.#session.selected?.place?.id ?? null;
  });
  /** Changes with the place, not with every frame. */
  readonly fanMark = $derived.by(() => this.fan?.mark ?? null);
  readonly shownHit = $derived.by(() => this.pointed ?? this.cursor);
  readonly tip = $derived.by(() => this.shownHit && this.describe(this.shownHit));

  /** The keyboard's cursor stands on what is selected: its label and its evidence say it all. */
  readonly isTipIdle = $derived.by(() => !this.pointed && this.cursor?.row?.row === this.selectedRow);

  constructor(session: Session, compact: () => boolean) {
    this.#session = session;
    this.#compact = compact;
    this.#rowOf = new Map(session.table.ids.map((id, row) => [id, row]));
  }

  nameOf(mark: Mark): string {
    return this.#session.index.places.get(mark.place)?.name ?? mark.place;
  }

  shortOf(mark: Mark): string {
    return markWords(mark, this.nameOf(mark), (row) => this.#session.eventAt(row)).short;
  }

  describe(hit: Hit): string[] {
    return describeHit(hit, this.nameOf(hit.mark), (row) => this.#session.eventAt(row));
  }

  point(hit: Hit | null): void {
    if (sameHit(hit, this.pointed)) return;
    this.pointed = hit;
    this.#session.hovered = this.#idOf(hit);
  }

  moveCursor(hit: Hit | null): void {
    this.cursor = hit;
    this.#session.hovered = this.#idOf(hit);
  }

  /** Nothing is pointed at any more: the map moved. */
  letGo(): void {
    this.point(null);
    if (this.cursor) this.moveCursor(null);
  }

  choose(hit: Hit | null, area: AtlasArea | null): void {
    const { view } = this.#session;
    const id = this.#idOf(hit);
    const isBadge = id === null && hit?.mark.form === "badge";
    if (id !== null) this.#session.select(id);
    else if (isBadge) this.listOpen = true;
    else if (hit) this.openFan(hit.mark.place);
    else if (this.fan) this.closeFan();
    else if (area) view.set({ area: area.id, panel: "areas" });
    if (!isBadge) this.listOpen = false;
  }

  openFan(place: string): void {
    this.#fanned = { place, event: this.#session.view.event };
    this.letGo();
  }

  closeFan(): void {
    this.#fanned = { place: null, event: this.#session.view.event };
    this.cursor = null;
  }

  /** Closes one thing: the fan, else the selected event, else the selected area. */
  escape(): void {
    const { view } = this.#session;
    if (this.fan) this.closeFan();
    else if (view.event !== null) this.#session.select(null);
    else if (view.area !== null) view.set({ area: null });
  }

  toggleKind(kind: AreaKind): void {
    const next = new Set(this.hiddenKinds);
    if (!next.delete(kind)) next.add(kind);
    this.hiddenKinds = next;
  }

  #row(id: string | null): number | null {
    return id === null ? null : (this.#rowOf.get(id) ?? null);
  }

  #idOf(hit: Hit | null): string | null {
    return hit?.row ? this.#session.table.ids[hit.row.row]! : null;
  }
}

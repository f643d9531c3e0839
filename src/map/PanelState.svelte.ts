import { LARGE } from "./controls/edge-chips";
import { leftOutOfShape } from "./draw/left-out";
import { usualAs } from "./events-as";
import { screenX, type Frame } from "./geo/mercator";
import { describeHit } from "./marks/describe-hit";
import type { Mark, Spot } from "./marks/mark";
import { markWords, type MarkWords } from "./marks/mark-words";
import { sameHit } from "./marks/next-hit";
import { rollUp } from "./marks/roll-up";
import { isDrawn, largestFirst, packMarks, withoutPoint, type PackedMarks } from "./marks/pack-marks";
import type { Hit } from "./marks/pick-mark";
import type { Fan } from "./marks/place-fan";
import { PointState } from "./points/PointState.svelte";
import type { Drawn } from "./scene-options";
import { NONE_UNDRAWN, countUndrawn, undrawnOf } from "./undrawn";
import { activeAreas, drawnAreas } from "./zones/active-areas";
import { AREA_KINDS_SHOWN } from "./zones/area-kinds";
import type { AreaKind, AtlasArea } from "../model/schema";
import { fileNameOf } from "../session/file-colours";
import type { Session } from "../session/Session.svelte";
import { hasPoint } from "../table/point-columns";
import { filterRows } from "../table/rows";
import { NO_FAN } from "../view/view";

const NO_MARKS: PackedMarks = { marks: [], undrawn: [] };
const NO_AREAS: readonly AtlasArea[] = [];
const ALL_KINDS: ReadonlySet<AreaKind> = new Set();

/**
 * What one map panel derives from the session, and the little it knows beyond it: what is under the pointer
 * and the keyboard's cursor, and which place is drawn apart. Lives and dies with its panel; whatever can be linked to is in the view.
 */
export class PanelState {
  readonly #session: Session;
  readonly #compact: () => boolean;
  readonly points: PointState;

  /** Of the last frame painted. */
  frame = $state.raw<Frame | null>(null);
  fan = $state.raw<Fan | null>(null);
  /** The mark that is to be drawn apart and has no room for it. */
  crowded = $state.raw<Mark | null>(null);
  merged = $state.raw<readonly Mark[]>([]);
  pointed = $state.raw<Hit | null>(null);
  cursor = $state.raw<Hit | null>(null);
  listOpen = $state(false);
  /** The switch between ways to draw events is always there where there are too many for signs; else it is asked for. */
  readonly isSwitchFirm: boolean;
  switchOpen = $state(false);
  /** How events are drawn now. */
  readonly drawnAs = $derived.by(() =>
    this.points.on ? (this.points.as ?? this.points.drawn?.as ?? "points") : "signs",
  );
  /** The kind of area pointed at in the legend. */
  kindPointed = $state.raw<AreaKind | null>(null);
  /** The cursor goes into the fan as soon as it is drawn. */
  #enters = false;
  /** The event chosen on this map last: the map need not show where it is. */
  #chosen: string | null = null;

  /** Beside points only of what no point stands for. */
  readonly packed = $derived.by(() => {
    const { table, visible } = this.#session;
    if (this.points.alone) return NO_MARKS;
    return packMarks(table, this.points.on ? withoutPoint(table, visible) : visible, this.#compact());
  });
  /**
   * What the map's edge may point at: marks, and of points the selected one and, where each is drawn by itself, those of
   * the deadliest attacks. The largest first.
   */
  readonly pointedAt = $derived.by((): readonly Mark[] => {
    const { table, visible } = this.#session;
    if (!this.points.on || this.points.alone) return this.merged;
    const isSized = this.points.drawn?.as === "points";
    const isFar = (row: number) => row === this.selectedRow || (isSized && table.killed.best[row]! >= LARGE);
    const far = filterRows(visible, (row) => isFar(row) && hasPoint(table, row));
    return [...this.merged, ...packMarks(table, far, this.#compact()).marks].sort(largestFirst);
  });
  /** The latest first, as in the list of events. */
  readonly undrawn = $derived.by(() =>
    this.points.alone
      ? this.points.undrawn
      : undrawnOf(this.packed.undrawn.toReversed(), this.#session.table, this.#eventAt),
  );
  /** What no drawn area can hold, while there is one. */
  readonly leftOut = $derived.by(() => {
    const { table, window, fails, view } = this.#session;
    if (this.points.alone) return this.points.leftOut;
    if (view.filters.shape === null) return NONE_UNDRAWN;
    return undrawnOf(leftOutOfShape(table, window, fails), table, this.#eventAt);
  });
  /** Events that something on the map stands for, in sight or not. */
  readonly drawnEvents = $derived.by(() => this.#session.visible.count - countUndrawn(this.undrawn));
  readonly hiddenKinds = $derived.by(() => new Set(this.#session.view.hidden));
  readonly #inTime = $derived.by(() =>
    activeAreas(this.#session.data.atlas.areas, this.#session.window, ALL_KINDS),
  );
  readonly kindsInTime = $derived.by(() =>
    AREA_KINDS_SHOWN.filter((kind) => this.#inTime.some((area) => area.kind === kind)),
  );
  /** Whole countries show the pattern of the kind pointed at, or of the only kind there is. */
  readonly litKind = $derived.by(() => {
    const shown = this.kindsInTime.filter((kind) => !this.hiddenKinds.has(kind));
    return this.kindPointed ?? (shown.length === 1 ? shown[0]! : null);
  });
  readonly drawnAreas = $derived.by(() => this.#areasToDraw());
  readonly selectedRow = $derived.by(() => this.#row(this.#session.view.event));
  readonly hoveredRow = $derived.by(() => this.#row(this.#session.hovered));
  readonly fanPlace = $derived.by(() => {
    const { fan } = this.#session.view;
    if (fan === NO_FAN) return null;
    return fan ?? this.#session.selected?.place?.id ?? null;
  });
  /** Asked for by the reader, not by a selection: events without room, and those of a count, are listed. */
  readonly listed = $derived.by(() => {
    const { fan } = this.#session.view;
    if (fan === null || fan === NO_FAN) return null;
    return (
      this.crowded ?? this.packed.marks.find(({ place, form }) => place === fan && form === "badge") ?? null
    );
  });
  readonly listedEvents = $derived.by(() =>
    (this.listed?.rows ?? []).map(({ row }) => this.#session.eventAt(row)).reverse(),
  );
  readonly listedSide = $derived.by(() => {
    const { listed, frame } = this;
    return listed && frame && frame.width >= 480 && screenX(frame, listed.x) < frame.width / 2
      ? "right"
      : "left";
  });
  readonly isApart = $derived.by(() => this.fan !== null || this.listed !== null);
  /** Changes with the place, not with every frame. */
  readonly fanMark = $derived.by(() => this.fan?.mark ?? null);
  readonly shownHit = $derived.by(() => this.pointed ?? this.cursor);
  readonly tip = $derived.by(() => this.shownHit && this.describe(this.shownHit));

  /** A label says it all: that of an event drawn apart, or of the selected one under the keyboard's cursor. */
  readonly isTipIdle = $derived.by(() => {
    const isInFan = this.fan?.nodes.some(({ row }) => row.row === this.shownHit?.row?.row) ?? false;
    return isInFan || (!this.pointed && this.cursor?.row?.row === this.selectedRow);
  });

  constructor(session: Session, compact: () => boolean) {
    this.#session = session;
    this.#compact = compact;
    this.points = new PointState(session);
    this.isSwitchFirm = usualAs(session) === null;
  }

  /** The same list each time there are none, so that nothing is drawn anew for them. */
  #areasToDraw(): readonly AtlasArea[] {
    const shown = this.#inTime.filter((area) => !this.hiddenKinds.has(area.kind));
    return shown.length === 0 ? NO_AREAS : drawnAreas(shown, this.#session.view.area);
  }

  readonly #eventAt = (row: number) => this.#session.eventAt(row);
  readonly #placeName = (id: string) => this.#session.index.places.get(id)?.name ?? id;

  nameOf(mark: Mark): string {
    return this.#placeName(mark.place);
  }

  wordsOf(mark: Mark): MarkWords {
    return markWords(mark, this.#placeName, this.#eventAt);
  }

  /** Of the mark whose events are listed. */
  get listedTitle(): string {
    return this.listed?.form === "badge"
      ? (rollUp(this.listedEvents)[0]?.words ?? "")
      : this.listed
        ? this.wordsOf(this.listed).title
        : "";
  }

  describe(hit: Hit): string[] {
    const file = hit.row ? fileNameOf(this.#session, hit.row.row) : null;
    const lines = describeHit(hit, this.#placeName, this.#eventAt);
    return file === null ? lines : [...lines, file];
  }

  /** Takes over what was drawn last. */
  drew(drawn: Drawn): void {
    Object.assign(this, drawn);
    const { fan } = drawn;
    const [first] = fan?.nodes ?? [];
    if (!this.#enters || !fan || !first) return;
    this.#enters = false;
    const { row, x, y, radius } = first;
    this.moveCursor({ mark: fan.mark, row, x, y, radius });
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

  choose(hit: Hit | null, area: AtlasArea | null, by: "pointer" | "key" = "pointer"): void {
    const { view } = this.#session;
    const id = this.#idOf(hit);
    this.points.here = hit?.here && hit.here.count > 1 ? hit : null;
    if (id !== null) this.#select(id);
    else if (hit) this.openFan(hit.mark.place, by === "key");
    else if (this.isApart) this.closeFan();
    else if (area) view.set({ area: area.id, panel: "areas" });
    [this.listOpen, this.switchOpen] = [false, false];
  }

  openFan(place: string, enters: boolean): void {
    this.#session.view.set({ fan: place });
    this.letGo();
    this.#enters = enters;
  }

  closeFan(): void {
    this.#session.view.set({ fan: NO_FAN });
    this.#enters = false;
    this.cursor = null;
  }

  /** Selects one of the events listed; the list stays. */
  selectListed(id: string): void {
    this.#chosen = id;
    this.#session.view.set({ event: id, area: null, panel: "evidence", fan: this.#session.view.fan });
  }

  hover(id: string | null): void {
    this.#session.hovered = id;
  }

  /** Where an event is drawn that was selected elsewhere; null where it is not, or was selected here. */
  placeSelectedElsewhere(id: string | null): Spot | null {
    const row = id === this.#chosen ? null : this.#row(id);
    if (row === null) return null;
    const spot = this.points.on ? this.points.spotOf(row) : null;
    const has = (mark: Mark) => isDrawn(mark) && mark.rows.some((one) => one.row === row);
    return spot ?? this.packed.marks.find(has) ?? null;
  }

  /** Closes one thing: the fan, else the selected event, else the selected area. */
  escape(): void {
    const { view } = this.#session;
    if (this.points.here) this.points.here = null;
    else if (this.isApart) this.closeFan();
    else if (view.event !== null) this.#session.select(null);
    else if (view.area !== null) view.set({ area: null });
  }

  toggleKind(kind: AreaKind): void {
    const { view } = this.#session;
    const isOff = (one: AreaKind) => this.hiddenKinds.has(one) !== (one === kind);
    view.set({ hidden: AREA_KINDS_SHOWN.filter(isOff) }, "commit");
  }

  #select(id: string): void {
    this.#chosen = id;
    this.#session.select(id);
  }

  #row(id: string | null): number | null {
    const row = id === null ? -1 : this.#session.rowOf(id);
    return row < 0 ? null : row;
  }

  #idOf(hit: Hit | null): string | null {
    return hit?.row ? this.#session.table.ids.at(hit.row.row)! : null;
  }
}

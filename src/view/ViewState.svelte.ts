import type { Change, ChangeKind, Moving } from "./gesture";
import { UndoStack, type Step } from "./undo";
import { DEFAULT_VIEW, type View } from "./view";

/** The view in memory: one raw field per slice, so that what reads one is untouched by the others. */
export class ViewState implements View {
  from = $state.raw(DEFAULT_VIEW.from);
  to = $state.raw(DEFAULT_VIEW.to);
  mode = $state.raw(DEFAULT_VIEW.mode);
  step = $state.raw(DEFAULT_VIEW.step);
  speed = $state.raw(DEFAULT_VIEW.speed);
  loop = $state.raw(DEFAULT_VIEW.loop);
  camera = $state.raw(DEFAULT_VIEW.camera);
  filters = $state.raw(DEFAULT_VIEW.filters);
  hidden = $state.raw(DEFAULT_VIEW.hidden);
  event = $state.raw(DEFAULT_VIEW.event);
  area = $state.raw(DEFAULT_VIEW.area);
  fan = $state.raw(DEFAULT_VIEW.fan);
  eventsAs = $state.raw(DEFAULT_VIEW.eventsAs);
  measure = $state.raw(DEFAULT_VIEW.measure);
  rule = $state.raw(DEFAULT_VIEW.rule);
  countPossible = $state.raw(DEFAULT_VIEW.countPossible);
  panel = $state.raw(DEFAULT_VIEW.panel);
  centre = $state.raw(DEFAULT_VIEW.centre);
  sort = $state.raw(DEFAULT_VIEW.sort);
  asTable = $state.raw(DEFAULT_VIEW.asTable);
  places = $state.raw(DEFAULT_VIEW.places);
  openDocument = $state.raw(DEFAULT_VIEW.openDocument);
  report = $state.raw(DEFAULT_VIEW.report);
  behind = $state.raw(DEFAULT_VIEW.behind);
  compare = $state.raw(DEFAULT_VIEW.compare);
  ties = $state.raw(DEFAULT_VIEW.ties);
  tiesOf = $state.raw(DEFAULT_VIEW.tiesOf);
  theme = $state.raw(DEFAULT_VIEW.theme);

  /** The latest change, so that the address sees each one and knows how it was meant. */
  change = $state.raw<Change>({ kind: "quiet", moves: null });

  readonly #steps = new UndoStack();
  /** What Undo and Redo would take back and do again. */
  steps = $state.raw<{ undo: Step | null; redo: Step | null }>({ undo: null, redo: null });

  constructor(view: View = DEFAULT_VIEW) {
    this.#assign(view);
  }

  set(patch: Partial<View>, kind: ChangeKind = "commit", moves: Moving | null = movedBy(patch)): void {
    const before = this.snapshot;
    this.#assign(patch);
    const change = { kind, moves };
    this.#steps.record(before, this.snapshot, change);
    this.steps = this.#steps.next;
    this.change = change;
  }

  /** Takes the last step back, and no camera or theme with it that was changed since. */
  undo(): void {
    this.#go(this.#steps.undo());
  }

  redo(): void {
    this.#go(this.#steps.redo());
  }

  #go(patch: Partial<View> | null): void {
    this.steps = this.#steps.next;
    if (patch === null) return;
    this.#assign(patch);
    this.change = { kind: "commit", moves: null };
  }

  /** Every slice as plain data. */
  get snapshot(): View {
    const view: Record<string, unknown> = {};
    for (const key of Object.keys(DEFAULT_VIEW) as (keyof View)[]) view[key] = this[key];
    return view as unknown as View;
  }

  #assign(patch: Partial<View>): void {
    Object.assign(this, patch);
    // A newly selected event decides anew which place is drawn apart.
    if ("event" in patch && !("fan" in patch)) this.fan = null;
    // A cumulative view keeps its `from` for the way back; once `to` has moved before it, there is none.
    if (this.from !== null && this.to !== null && this.from > this.to) this.from = null;
  }
}

function movedBy(patch: Partial<View>): Moving | null {
  return "from" in patch || "to" in patch || "compare" in patch ? "time" : null;
}

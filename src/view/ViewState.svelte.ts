import { UndoStack } from "./undo";
import { DEFAULT_VIEW, type View } from "./view";

/**
 * How a change goes into the history: `commit` is a step the reader can go back to, `drag` is on the way to
 * one (the first of a drag, or of playing, opens the step), `quiet` only keeps the address true (camera).
 */
export type ChangeKind = "commit" | "drag" | "quiet";

export interface Change {
  kind: ChangeKind;
  /** Whether a window, or one of two compared, was moved: only that opens and closes a drag. */
  time: boolean;
}

const MOVES: readonly (keyof View)[] = ["from", "to", "compare"];

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
  theme = $state.raw(DEFAULT_VIEW.theme);

  /** The latest change, so that the address sees each one and knows how it was meant. */
  change = $state.raw<Change>({ kind: "quiet", time: false });

  readonly #steps = new UndoStack();
  /** How many steps can be undone and redone. */
  steps = $state.raw({ undo: 0, redo: 0 });

  constructor(view: View = DEFAULT_VIEW) {
    this.#assign(view);
  }

  set(patch: Partial<View>, kind: ChangeKind = "commit"): void {
    const before = this.snapshot;
    this.#assign(patch);
    const change = { kind, time: MOVES.some((key) => key in patch) };
    this.#steps.record(before, this.snapshot, change);
    this.steps = this.#steps.depth;
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
    if (patch === null) return;
    this.#assign(patch);
    this.steps = this.#steps.depth;
    this.change = { kind: "commit", time: false };
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

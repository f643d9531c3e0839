import { Gesture, type Change } from "./gesture";
import { DEFAULT_VIEW, type View } from "./view";

/** What a step changed: the slices as they were, and as they became. */
export interface Step {
  before: Partial<View>;
  after: Partial<View>;
}

/** Slices that are looked through rather than at: a step that changes nothing else is none. */
const ASIDE: ReadonlySet<keyof View> = new Set(["panel", "theme", "speed", "loop", "camera"]);
const MOST_STEPS = 100;
const KEYS = Object.keys(DEFAULT_VIEW) as (keyof View)[];

/** Steps taken and taken back. A drag is one step from its beginning to its commit; quiet changes are none. */
export class UndoStack {
  #past: Step[] = [];
  #future: Step[] = [];
  readonly #gesture = new Gesture();
  /** The step that a drag is making. */
  #open: Step | null = null;

  /** The steps that come next, back and forth. */
  get next(): { undo: Step | null; redo: Step | null } {
    const past = isNothing(this.#open) ? this.#past.at(-2) : this.#past.at(-1);
    return { undo: past ?? null, redo: this.#future.at(-1) ?? null };
  }

  record(before: View, after: View, change: Change): void {
    if (change.kind === "quiet") return;
    const changed = KEYS.filter((key) => !isSame(before[key], after[key]));
    const isAside = changed.every((key) => ASIDE.has(key));
    if (change.moves === null && isAside) return;
    const goesOn = this.#gesture.continues(change);
    if (goesOn && this.#open) this.#widen(this.#open, before, after, changed);
    else if (!isAside) this.#push({ before: pick(before, changed), after: pick(after, changed) });
    if (this.#gesture.isOver) this.#close();
  }

  /** The slices to put back; null when nothing is left to undo. */
  undo(): Partial<View> | null {
    this.#rest();
    const step = this.#past.pop();
    if (!step) return null;
    this.#future.push(step);
    return step.before;
  }

  redo(): Partial<View> | null {
    this.#rest();
    const step = this.#future.pop();
    if (!step) return null;
    this.#past.push(step);
    return step.after;
  }

  #push(step: Step): void {
    this.#close();
    this.#past = [...this.#past, step].slice(-MOST_STEPS);
    this.#future = [];
    this.#open = step;
  }

  #widen(open: Step, before: View, after: View, changed: readonly (keyof View)[]): void {
    open.before = { ...pick(before, changed), ...open.before };
    open.after = { ...open.after, ...pick(after, changed) };
  }

  #rest(): void {
    this.#gesture.end();
    this.#close();
  }

  /** A drag that ends where it began is no step. */
  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (isNothing(open)) this.#past = this.#past.filter((step) => step !== open);
  }
}

/** Whether a step changes nothing, or only what is looked through. */
function isNothing(step: Step | null): boolean {
  return step !== null && KEYS.every((key) => ASIDE.has(key) || isSame(step.before[key], step.after[key]));
}

function pick(view: View, keys: readonly (keyof View)[]): Partial<View> {
  return Object.fromEntries(keys.map((key) => [key, view[key]]));
}

/** Slices are plain data, made with their keys in one order. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

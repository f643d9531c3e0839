import type { Change } from "./ViewState.svelte";
import { DEFAULT_VIEW, type View } from "./view";

/** What a step changed: the slices as they were, and as they became. */
interface Step {
  before: Partial<View>;
  after: Partial<View>;
}

/** Slices that are looked through rather than at: a step that changes nothing else is none. */
const ASIDE: ReadonlySet<keyof View> = new Set(["panel", "theme", "speed", "loop", "camera"]);
const MOST_STEPS = 100;

/** Steps taken and taken back. A drag is one step from its beginning to its commit; quiet changes are none. */
export class UndoStack {
  #past: Step[] = [];
  #future: Step[] = [];
  #dragging = false;

  get depth(): { undo: number; redo: number } {
    return { undo: this.#past.length, redo: this.#future.length };
  }

  record(before: View, after: View, { kind, time }: Change): void {
    if (kind === "quiet") return;
    const continues = this.#dragging && time;
    this.#dragging = kind === "drag";
    const changed = (Object.keys(DEFAULT_VIEW) as (keyof View)[]).filter((key) => before[key] !== after[key]);
    const open = this.#past.at(-1);
    if (continues && open) {
      for (const key of changed) Object.assign(open.before, key in open.before ? {} : pick(before, [key]));
      Object.assign(open.after, pick(after, changed));
      return;
    }
    if (changed.every((key) => ASIDE.has(key))) return;
    this.#past = [...this.#past, { before: pick(before, changed), after: pick(after, changed) }].slice(
      -MOST_STEPS,
    );
    this.#future = [];
  }

  /** The slices to put back; null when nothing is left to undo. */
  undo(): Partial<View> | null {
    const step = this.#past.pop();
    if (!step) return null;
    this.#dragging = false;
    this.#future.push(step);
    return step.before;
  }

  redo(): Partial<View> | null {
    const step = this.#future.pop();
    if (!step) return null;
    this.#past.push(step);
    return step.after;
  }
}

function pick(view: View, keys: readonly (keyof View)[]): Partial<View> {
  return Object.fromEntries(keys.map((key) => [key, view[key]]));
}

/** What is moved by degrees: the window, or a search while it is typed. */
export type Moving = "time" | "text";

/**
 * How a change goes into the history: `commit` is a step the reader can go back to, `drag` is on the way to one (the
 * first of a drag, of playing or of typing opens the step), `quiet` only keeps the address true (camera), `travel` is
 * where Back or Forward led: a step to undo, and none of the address.
 */
export type ChangeKind = "commit" | "drag" | "quiet" | "travel";

export interface Change {
  kind: ChangeKind;
  /** What a drag moves; of a commit, what has come to rest. */
  moves: Moving | null;
}

/** Tells which changes are one step: a drag to its commit, and drags that go on at once. Every other commit is a step, and ends them. */
export class Gesture {
  readonly #moving = new Set<Moving | null>();

  /** Takes the next change; whether it goes on with the step that is open. */
  continues({ kind, moves }: Change): boolean {
    const goesOn = kind === "drag" ? this.#moving.size > 0 : this.#moving.has(moves);
    if (kind === "drag") this.#moving.add(moves);
    else if (goesOn) this.#moving.delete(moves);
    else this.#moving.clear();
    return goesOn;
  }

  get isOver(): boolean {
    return this.#moving.size === 0;
  }

  end(): void {
    this.#moving.clear();
  }
}

const MOST = 100;

/** Values one after the other, with the way back and forth. Writing on in one field is one step. */
export class History<T> {
  #past: T[] = [];
  #future: T[] = [];
  #now: T;
  /** What the latest step wrote in, while it may go on. */
  #writing: string | null = null;

  constructor(now: T) {
    this.#now = now;
  }

  get now(): T {
    return this.#now;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Takes the next value. `writing`: the field that is written in; null for a step of its own. */
  record(value: T, writing: string | null = null): void {
    const goesOn = writing !== null && writing === this.#writing;
    if (!goesOn) this.#past = [...this.#past, this.#now].slice(-MOST);
    this.#future = [];
    this.#writing = writing;
    this.#now = value;
  }

  /** The writing in a field is over: the next is a step of its own. */
  rest(): void {
    this.#writing = null;
  }

  undo(): T {
    const before = this.#past.pop();
    if (before === undefined) return this.#now;
    this.#future.push(this.#now);
    return this.#arrive(before);
  }

  redo(): T {
    const after = this.#future.pop();
    if (after === undefined) return this.#now;
    this.#past.push(this.#now);
    return this.#arrive(after);
  }

  #arrive(value: T): T {
    this.#writing = null;
    this.#now = value;
    return value;
  }
}

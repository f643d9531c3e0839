/** Tells the latest of what it is offered: once an animation frame at most, and nothing that was told last. */
export class OnceAFrame<T> {
  readonly #frames: Pick<Window, "requestAnimationFrame" | "cancelAnimationFrame">;
  readonly #tell: (value: T) => void;
  #told: string;
  #latest: T;
  #request = 0;

  /** `first` counts as told. Values are plain data. */
  constructor(
    frames: Pick<Window, "requestAnimationFrame" | "cancelAnimationFrame">,
    first: T,
    tell: (value: T) => void,
  ) {
    [this.#frames, this.#tell, this.#latest] = [frames, tell, first];
    this.#told = JSON.stringify(first);
  }

  offer(value: T): void {
    this.#latest = value;
    this.#request ||= this.#frames.requestAnimationFrame(() => this.#frame());
  }

  destroy(): void {
    this.#frames.cancelAnimationFrame(this.#request);
    this.#request = 0;
  }

  #frame(): void {
    this.#request = 0;
    const text = JSON.stringify(this.#latest);
    if (text === this.#told) return;
    this.#told = text;
    this.#tell(this.#latest);
  }
}

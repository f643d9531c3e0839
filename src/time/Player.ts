import { rewind, slide } from "./slide";
import { isAll, sameSpan, type Domain, type Span, type TimeState } from "./time-span";
import type { Speed } from "../view/view";
import type { ChangeKind } from "../view/gesture";

/** Steps per second at speed 1. */
const PACE = 1.5;

/** Playing is one step of the history, opened by its first frame and closed by the pause: Back leads to before it. */
const FRAME: ChangeKind = "drag";

export interface PlayerState extends TimeState {
  speed: Speed;
  loop: boolean;
}

/** What a player needs of its surroundings. */
export interface PlayerHost {
  /** The view as it is now. */
  read(): PlayerState;
  write(span: Span, kind: ChangeKind): void;
  requestFrame(callback: (now: number) => void): number;
  cancelFrame(handle: number): void;
  /** Told when playing begins and ends. */
  playing(is: boolean): void;
}

/** Moves the view through time: one step at a time while playing, or as many as asked. Knows no page. */
export class Player {
  readonly #domain: Domain;
  readonly #host: PlayerHost;
  #handle: number | null = null;
  /** When the last step was taken, ms; null before the first frame. */
  #stepped: number | null = null;
  /**
   * Where the run began and how far it went, by itself or step by step: steps are counted from there, so that lengths do
   * not drift and as many back lead to where it began. Who moves time otherwise begins another.
   */
  #anchor: TimeState | null = null;
  #count = 0;
  #last: Span | null = null;

  constructor(domain: Domain, host: PlayerHost) {
    this.#domain = domain;
    this.#host = host;
  }

  get playing(): boolean {
    return this.#handle !== null;
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  /** Takes the first step at once; at the band's end, starts over. */
  play(): void {
    if (this.playing) return;
    this.#stepped = null;
    this.#anchor = null;
    this.#request();
    this.#host.playing(true);
    if (!this.#advance()) this.#startOver();
  }

  pause(): void {
    if (!this.playing) return;
    this.#stop();
    const { from, to } = this.#host.read();
    this.#host.write({ from, to }, "commit");
  }

  /** Moves by whole steps, and stops playing. */
  step(count: number): void {
    const next = this.#lead(count);
    if (next === null) return this.pause();
    this.#stop();
    this.#show(next, "commit");
  }

  /** Ends without touching the view. */
  destroy(): void {
    if (this.#handle !== null) this.#host.cancelFrame(this.#handle);
    this.#handle = null;
  }

  #stop(): void {
    if (!this.playing) return;
    this.destroy();
    this.#host.playing(false);
  }

  #request(): void {
    this.#handle = this.#host.requestFrame((now) => this.#frame(now));
  }

  #frame(now: number): void {
    this.#stepped ??= now;
    const state = this.#host.read();
    // Somebody else moved the window (Back, a typed date): their move stands, and playing is over.
    if (this.#last !== null && !sameSpan(this.#last, state)) return this.#stop();
    if (now - this.#stepped >= 1000 / (PACE * state.speed)) {
      this.#stepped = now;
      if (!this.#advance()) {
        if (!state.loop) return this.pause();
        this.#startOver();
      }
    }
    this.#request();
  }

  /** One step on; false at the band's end. */
  #advance(): boolean {
    const next = this.#lead(1);
    if (next !== null) this.#show(next, FRAME);
    return next !== null;
  }

  /** Where as many steps lead as there is way for; null where there is none. O(steps²). */
  #lead(count: number): Span | null {
    const { from, to, mode, step } = this.#host.read();
    const last = this.#anchor;
    const undisturbed =
      last !== null &&
      this.#last !== null &&
      sameSpan(this.#last, { from, to }) &&
      last.mode === mode &&
      last.step === step;
    const anchor = undisturbed ? last : { from, to, mode, step };
    if (!undisturbed) this.#count = 0;
    const direction = Math.sign(count);
    let led: Span = { from, to };
    for (let taken = 0; taken !== count; taken += direction) {
      const at = this.#count + direction;
      const next = at === 0 ? anchor : slide(anchor, this.#domain, at);
      if (next === null || sameSpan(next, led)) break;
      led = { from: next.from, to: next.to };
      this.#count = at;
    }
    // From all time, the first window is a new beginning, not one step on.
    this.#anchor = isAll(anchor) && mode === "window" ? null : anchor;
    return sameSpan(led, { from, to }) ? null : led;
  }

  #startOver(): void {
    this.#anchor = null;
    this.#show(rewind(this.#host.read(), this.#domain), FRAME);
  }

  #show(span: Span, kind: ChangeKind): void {
    this.#host.write(span, kind);
    const { from, to } = this.#host.read();
    this.#last = { from, to };
  }
}

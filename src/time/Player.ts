import { rewind, slide } from "./slide";
import { sameSpan, type Domain, type Span, type TimeState } from "./time-span";
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
  /** Where the run began and how far it went: steps are counted from there, so that lengths do not drift. */
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
    const state = this.#host.read();
    const next = slide(state, this.#domain, count);
    if (next === null) return this.pause();
    this.#stop();
    this.#host.write(next, "commit");
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
    const { from, to, mode, step } = this.#host.read();
    const anchor = this.#anchor;
    const undisturbed =
      anchor !== null &&
      this.#last !== null &&
      sameSpan(this.#last, { from, to }) &&
      anchor.mode === mode &&
      anchor.step === step;
    if (!undisturbed) {
      this.#anchor = { from, to, mode, step };
      this.#count = 0;
    }
    const next = slide(this.#anchor!, this.#domain, this.#count + 1);
    if (next === null || sameSpan(next, { from, to })) return false;
    // From all time, the first window is a new beginning, not one step on.
    if (from === null && to === null && mode === "window") this.#anchor = null;
    else this.#count++;
    this.#show(next);
    return true;
  }

  #startOver(): void {
    this.#anchor = null;
    this.#show(rewind(this.#host.read(), this.#domain));
  }

  #show(span: Span): void {
    this.#host.write(span, FRAME);
    const { from, to } = this.#host.read();
    this.#last = { from, to };
  }
}

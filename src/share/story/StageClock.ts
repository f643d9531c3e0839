import { eased, momentBetween, type Moment } from "./passage";

/** How long the way to another step takes. */
const WAY_MS = 1_100;

interface Given {
  /** Takes each moment on the way, the end included. */
  show(moment: Moment): void;
  requestFrame(callback: (now: number) => void): number;
  cancelFrame(handle: number): void;
}

/** Drives camera and window together, frame by frame, from one clock. */
export class StageClock {
  readonly #given: Given;
  #frame = 0;

  constructor(given: Given) {
    this.#given = given;
  }

  /** Goes from one moment to another; a frame after the end was shown, says that it arrived. Ends any way it is on. */
  start(from: Moment, to: Moment, arrived: () => void): void {
    this.stop();
    let began: number | null = null;
    const end = (): void => {
      this.#frame = 0;
      arrived();
    };
    const step = (now: number): void => {
      began ??= now;
      const progress = (now - began) / WAY_MS;
      this.#given.show(momentBetween(from, to, eased(progress)));
      this.#frame = this.#given.requestFrame(progress < 1 ? step : end);
    };
    this.#frame = this.#given.requestFrame(step);
  }

  stop(): void {
    if (this.#frame !== 0) this.#given.cancelFrame(this.#frame);
    this.#frame = 0;
  }
}

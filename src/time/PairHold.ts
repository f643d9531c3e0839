import { PAIR_SIDES, sideAt, type Pair, type PairSide } from "./pair";
import type { ThumbEnd } from "./thumbs";
import type { TimeScale } from "./time-scale";
import type { Span } from "./time-span";
import { WindowHold } from "./WindowHold";
import type { Bins } from "../table/bins";
import type { ChangeKind } from "../view/gesture";

/** The band as it is now. */
export interface PairState {
  pair: Pair;
  scale: TimeScale;
  bins: Bins;
}

/** One pointer's hold on one of two windows: an end of it, or all of it. A click changes neither. Knows no page. */
export class PairHold {
  readonly #read: () => PairState;
  readonly #holds: Record<PairSide, WindowHold>;

  constructor(read: () => PairState, write: (side: PairSide, span: Span, kind: ChangeKind) => void) {
    const holdOf = (side: PairSide) =>
      new WindowHold(
        () => {
          const { pair, scale, bins } = read();
          return { ...pair[side], mode: "window", scale, bins };
        },
        (span, kind) => write(side, span, kind),
      );
    this.#read = read;
    this.#holds = { a: holdOf("a"), b: holdOf("b") };
  }

  get active(): boolean {
    return PAIR_SIDES.some((side) => this.#holds[side].active);
  }

  /** The pointer went down on a thumb, or (`thumb` null) on the plot, where it takes the window under it. */
  press(pointer: number, x: number, thumb: { side: PairSide; end: ThumbEnd } | null): void {
    const { pair, scale } = this.#read();
    const side = thumb?.side ?? sideAt(pair, scale, x);
    if (side) this.#holds[side].press(pointer, x, thumb?.end ?? null);
  }

  move(pointer: number, x: number, byDay: boolean): void {
    for (const side of PAIR_SIDES) this.#holds[side].move(pointer, x, byDay);
  }

  release(pointer: number): void {
    for (const side of PAIR_SIDES) this.#holds[side].release(pointer, true);
  }
}

import { dragged, type Drag, type Grip } from "./drag";
import { coarsen, dayAt, xOf, type TimeScale } from "./time-scale";
import { isAll, sameSpan, type Span } from "./time-span";
import { binOf, type Bins } from "../table/bins";
import type { TimeMode } from "../view/view";
import type { ChangeKind } from "../view/gesture";

/** A drag lands on the finest calendar step that is this wide, px. */
const SNAP = 4;
/** A pointer that moved less than this, px, has clicked. */
const CLICK = 4;

/** The band as it is now. */
export interface HoldState extends Span {
  mode: TimeMode;
  scale: TimeScale;
  bins: Bins;
}

interface Held extends Drag {
  pointer: number;
  x: number;
  moved: boolean;
  /** The pointer went down on the plot itself: without moving, it chooses the bar there. */
  clickable: boolean;
}

/**
 * One pointer's hold on the window, from down to up: an end, the whole window, or (outside it) a new one; a
 * click chooses a bar's time. Positions are px from the plot's left edge. Knows no page.
 */
export class WindowHold {
  readonly #read: () => HoldState;
  readonly #write: (span: Span, kind: ChangeKind) => void;
  #held: Held | null = null;

  constructor(read: () => HoldState, write: (span: Span, kind: ChangeKind) => void) {
    this.#read = read;
    this.#write = write;
  }

  get active(): boolean {
    return this.#held !== null;
  }

  /** The pointer went down on a thumb, or (`thumb` null) on the plot. */
  press(pointer: number, x: number, thumb: "from" | "to" | null): void {
    const { from, to, mode, scale } = this.#read();
    const grip = thumb ?? this.#gripAt(x);
    const start = dayAt(scale, x);
    this.#held = {
      grip,
      start,
      span: { from: mode === "cumulative" ? null : from, to },
      pointer,
      x,
      moved: false,
      clickable: thumb === null,
    };
  }

  /** The pointer moved; `byDay` lands on days, not on what the pixels can tell apart. */
  move(pointer: number, x: number, byDay: boolean): void {
    const held = this.#held;
    if (!held || pointer !== held.pointer) return;
    if (!held.moved && Math.abs(x - held.x) < CLICK) return;
    held.moved = true;
    const state = this.#read();
    const snap = byDay ? "day" : coarsen(state.scale, "day", SNAP);
    const led = dragged(held, dayAt(state.scale, x), snap, state.scale);
    const next = state.mode === "cumulative" ? { from: state.from, to: led.to } : led;
    if (!sameSpan(next, state)) this.#write(next, "drag");
  }

  /** The pointer went up, or (`cancelled`) was taken away. */
  release(pointer: number, cancelled: boolean): void {
    const held = this.#held;
    if (!held || pointer !== held.pointer) return;
    this.#held = null;
    const { from, to } = this.#read();
    if (held.moved) this.#write({ from, to }, "commit");
    else if (!held.moved && held.clickable && !cancelled) this.#choose(held.x);
  }

  #gripAt(x: number): Grip {
    const state = this.#read();
    if (state.mode === "cumulative") return "to";
    if (isAll(state)) return "new";
    const left = state.from === null ? 0 : xOf(state.scale, state.from);
    const right = state.to === null ? state.scale.width : xOf(state.scale, state.to + 1);
    return x >= left && x <= right ? "window" : "new";
  }

  #choose(x: number): void {
    const { scale, bins, mode, from, to } = this.#read();
    const bin = binOf(bins, Math.min(Math.floor(dayAt(scale, x)), scale.to));
    const last = bins.edges[bin + 1]! - 1;
    const span = mode === "cumulative" ? { from, to: last } : { from: bins.edges[bin]!, to: last };
    if (!sameSpan(span, { from, to })) this.#write(span, "commit");
  }
}

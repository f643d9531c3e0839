import { cornerAt, pointOf, viewCorners, type ScreenPoint } from "./corners";
import { NO_DRAFT, canClose, clickMeans, ringOf, type Draft } from "./draft";
import type { Frame } from "../geo/mercator";
import { ARROW_KEYS, STEP } from "../marks/next-hit";
import { shapeOf, type Corner, type Shape } from "../../model/shape";

/** How far a press must go to be a drag, and how near a click must be to a corner to mean it, px. */
const DRAG = { fine: 6, coarse: 12 };
const NEAR = { fine: 9, coarse: 22 };
/** One press of an arrow key moves the cross so far, px. */
const CROSS_STEP = 16;

/** The tool that draws an area on the map: drags make rectangles, clicks and keys set corners. */
export class Drawing {
  active = $state(false);
  draft = $state.raw<Draft>(NO_DRAFT);
  readonly #frame: () => Frame | null;
  readonly #done: (shape: Shape) => void;
  #press: { id: number; at: ScreenPoint } | null = null;

  /** `done` takes the area when it is closed. */
  constructor(frame: () => Frame | null, done: (shape: Shape) => void) {
    this.#frame = frame;
    this.#done = done;
  }

  toggle(): void {
    const { active } = this;
    this.cancel();
    this.active = !active;
  }

  cancel(): void {
    this.active = false;
    this.draft = NO_DRAFT;
    this.#press = null;
  }

  takeBack(): void {
    this.draft = { ...this.draft, corners: this.draft.corners.slice(0, -1) };
  }

  close(): void {
    if (canClose(this.draft)) this.#finish(this.draft.corners);
  }

  useView(): void {
    const frame = this.#frame();
    if (frame) this.#finish(viewCorners(frame));
  }

  /** A second finger is a pinch, not a corner. */
  down({ pointerId, button }: PointerEvent, at: ScreenPoint): void {
    if (!this.active || button !== 0) return;
    this.#press = this.#press ? null : { id: pointerId, at };
    if (this.draft.from) this.draft = NO_DRAFT;
  }

  move({ pointerId, pointerType }: PointerEvent, at: ScreenPoint): void {
    const frame = this.#frame();
    if (!this.active || !frame) return;
    const press = this.#press;
    const far = press?.id === pointerId && distance(press.at, at) > DRAG[grain(pointerType)];
    const from =
      this.draft.from ?? (far && this.draft.corners.length === 0 ? cornerAt(frame, press.at) : null);
    if (press || pointerType === "mouse") this.draft = { ...this.draft, from, at: cornerAt(frame, at) };
  }

  up({ pointerId }: PointerEvent): void {
    if (this.#press?.id !== pointerId) return;
    this.#press = null;
    if (this.draft.from) this.#finish(ringOf(this.draft));
  }

  /** The press came to nothing. */
  drop(): void {
    this.#press = null;
    if (this.draft.from) this.draft = NO_DRAFT;
  }

  click(at: ScreenPoint, pointerType: string): void {
    const frame = this.#frame();
    if (!this.active || !frame) return;
    const points = this.draft.corners.map((corner) => pointOf(frame, corner));
    const means = clickMeans(points, at, NEAR[grain(pointerType)]);
    if (means === "close") this.close();
    else if (means === "corner") this.#set(cornerAt(frame, at));
  }

  /** Whether the key was meant for the tool. */
  key({ key, shiftKey }: KeyboardEvent): boolean {
    const frame = this.#frame();
    if (!this.active || !frame) return false;
    const direction = ARROW_KEYS[key];
    const cross = this.draft.at ?? cornerAt(frame, [frame.width / 2, frame.height / 2]);
    if (direction && !shiftKey) {
      const [x, y] = pointOf(frame, cross);
      const [dx, dy] = STEP[direction];
      this.draft = { ...this.draft, at: cornerAt(frame, [x + dx * CROSS_STEP, y + dy * CROSS_STEP]) };
    } else if (key === " ") this.#set(cross);
    else if (key === "Enter") this.close();
    else if (key === "Backspace" || key === "Delete") this.takeBack();
    else if (key === "Escape") this.cancel();
    else return false;
    return true;
  }

  #set(corner: Corner): void {
    this.draft = { corners: [...this.draft.corners, corner], from: null, at: corner };
  }

  /** What is too small to be an area leaves the tool as it was. */
  #finish(corners: readonly Corner[]): void {
    const shape = shapeOf(corners);
    this.cancel();
    if (shape) this.#done(shape);
    else this.active = true;
  }
}

const grain = (pointerType: string) => (pointerType === "touch" ? "coarse" : "fine");

function distance(a: ScreenPoint, b: ScreenPoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

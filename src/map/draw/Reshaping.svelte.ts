import { shapeOf, type Corner, type Shape } from "../../model/shape";

/** The area that filters, while its corners are moved: it filters anew when a corner is let go. */
export class Reshaping {
  active = $state(false);
  /** Corners that are being moved. */
  #moved = $state.raw<readonly Corner[] | null>(null);
  readonly #shape: () => Shape | null;
  readonly #set: (shape: Shape | null) => void;

  readonly corners = $derived.by(() => this.#moved ?? this.#shape());

  constructor(shape: () => Shape | null, set: (shape: Shape | null) => void) {
    this.#shape = shape;
    this.#set = set;
  }

  toggle(): void {
    this.active = !this.active;
  }

  move(corners: readonly Corner[]): void {
    this.#moved = corners;
  }

  commit(): void {
    const shape = this.#moved && shapeOf(this.#moved);
    this.#moved = null;
    if (shape) this.#set(shape);
  }

  /** An area of three corners keeps them. */
  removeCorner(which: number): void {
    const shape = shapeOf((this.#shape() ?? []).filter((_, at) => at !== which));
    if (shape) this.#set(shape);
  }

  remove(): void {
    this.active = false;
    this.#set(null);
  }
}

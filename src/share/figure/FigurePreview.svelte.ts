import { keptPicture } from "./kept-picture";
import { makeFigure, type Figure, type FigureOrder } from "./make-figure";
import { figureProblem } from "./problem";
import type { Session } from "../../session/Session.svelte";

/** The figure as it is now, made anew whenever it is asked for otherwise; the one before stays in sight meanwhile. */
export class FigurePreview {
  figure = $state.raw<Figure | null>(null);
  isBusy = $state(false);
  problem = $state<string | null>(null);
  #asked: AbortController | null = null;
  /** Draws the map, or has it from before: for the image too. */
  readonly draw = keptPicture();

  /** Makes the figure; whatever was asked for before and is not ready is given up. */
  async show(session: Session, order: FigureOrder): Promise<void> {
    this.stop();
    const asked = new AbortController();
    this.#asked = asked;
    this.isBusy = true;
    try {
      const figure = await makeFigure(session, { ...order, draw: this.draw, signal: asked.signal });
      if (this.#asked === asked) [this.figure, this.problem] = [figure, null];
    } catch (error) {
      if (this.#asked === asked) [this.figure, this.problem] = [null, figureProblem(error)];
    }
    if (this.#asked === asked) this.isBusy = false;
  }

  stop(): void {
    this.#asked?.abort();
    this.#asked = null;
  }
}

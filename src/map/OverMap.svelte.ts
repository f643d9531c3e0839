import type { Obstacles } from "./geo/free-camera";
import { sameBoxes } from "./labels/boxes";
import { measureObstacles } from "./measure-obstacles";

/** What stands over a map, and how wide the map is: both as they were measured last, anew only where they have changed. */
export class OverMap {
  readonly #panel: () => HTMLElement | undefined;
  obstacles = $state.raw<Obstacles>({ all: [], corner: [] });
  /** px; 0 before it was measured. */
  width = $state(0);

  constructor(panel: () => HTMLElement | undefined) {
    this.#panel = panel;
  }

  readonly measure = (): void => {
    const panel = this.#panel();
    if (!panel) return;
    this.width = panel.clientWidth;
    const { all, corner } = measureObstacles(panel);
    const isSame = sameBoxes(all, this.obstacles.all) && sameBoxes(corner, this.obstacles.corner);
    if (!isSame) this.obstacles = { all, corner };
  };

  /** Measures whenever the panel, or what stands over it now, takes another size; until the end it gives is called. */
  watch(): () => void {
    const observer = new ResizeObserver(this.measure);
    const panel = this.#panel();
    if (panel) observer.observe(panel);
    for (const element of panel?.querySelectorAll("[data-keep-clear]") ?? []) observer.observe(element);
    return () => observer.disconnect();
  }
}

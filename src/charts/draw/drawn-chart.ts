import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
} from "chart.js";
import { band } from "./band";
import { chartData, chartOptions } from "./configuration";
import type { Drawing } from "./drawing";
import { readInks, type Inks } from "./inks";
import { whiskers } from "./whiskers";

Chart.register(
  BarController,
  BarElement,
  LineController,
  LineElement,
  PointElement,
  CategoryScale,
  LinearScale,
);

/** One canvas and its Chart.js chart: made by the first drawing, changed by each further one, freed once. */
export class DrawnChart {
  #canvas: HTMLCanvasElement;
  #chart: Chart<"bar" | "line"> | null = null;
  #now: { drawing: Drawing; inks: Inks } | null = null;
  #inks: { key: string; inks: Inks } | null = null;
  #shown = "";
  #theme = "";

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /**
   * Draws what is not drawn yet. `theme` names the colours the page has now: they are read again when it, or the
   * ink, is another, and so is the room, which on paper is another. While the time plays most drawings are as before,
   * and cost nothing.
   */
  draw(drawing: Drawing, theme: string): void {
    const shown = JSON.stringify([theme, drawing]);
    if (shown === this.#shown) return;
    const inks = this.#inksOf(drawing, theme);
    this.#now = { drawing, inks };
    this.#shown = shown;
    const turned = theme !== this.#theme;
    this.#theme = theme;
    const [data, options] = [chartData(drawing, inks), chartOptions(drawing, inks)];
    if (!this.#chart) {
      const now = () => this.#now!;
      const type = drawing.form === "running" ? "line" : "bar";
      this.#chart = new Chart(this.#canvas, { type, data, options, plugins: [whiskers(now), band(now)] });
      return;
    }
    this.#chart.data = data;
    this.#chart.options = options;
    if (turned) this.#chart.resize();
    this.#chart.update("none");
  }

  destroy(): void {
    this.#chart?.destroy();
    this.#chart = null;
  }

  #inksOf(drawing: Drawing, theme: string): Inks {
    const key = `${theme} ${drawing.ink}`;
    if (this.#inks?.key !== key) this.#inks = { key, inks: readInks(this.#canvas, drawing.ink) };
    return this.#inks.inks;
  }
}

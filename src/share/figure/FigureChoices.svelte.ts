import { createContext } from "svelte";
import { DEFAULT_OPTIONS, type FigureOptions } from "./options";

/** What a reader has chosen of the figure: the same for the image, the slide and the print, and kept while the page is open. */
export class FigureChoices implements FigureOptions {
  title = $state(DEFAULT_OPTIONS.title);
  notes = $state(DEFAULT_OPTIONS.notes);
  chart = $state(DEFAULT_OPTIONS.chart);
  theme = $state(DEFAULT_OPTIONS.theme);

  /** `chart`: what it shows at first. */
  constructor(chart: FigureOptions["chart"] = DEFAULT_OPTIONS.chart) {
    this.chart = chart;
  }

  /** As plain data. */
  get options(): FigureOptions {
    const { title, notes, chart, theme } = this;
    return { title, notes, chart, theme };
  }
}

/** Set once by the Share button, got by each tab that makes a figure. */
export const [getFigureChoices, setFigureChoices] = createContext<FigureChoices>();

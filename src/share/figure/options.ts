import type { Theme } from "../../view/view";

/** What the figure's chart shows; event: one bar an event that gives a number. */
export const FIGURE_CHARTS = ["event", "time", "country", "admin1", "type", "none"] as const;
export type FigureChartKind = (typeof FIGURE_CHARTS)[number];

/** What a reader may choose of a figure; the rest follows from the view. */
export interface FigureOptions {
  /** "" for one made from the view. */
  title: string;
  /** The author's own remark; "" for none. */
  notes: string;
  chart: FigureChartKind;
  theme: Theme;
}

export const DEFAULT_OPTIONS: FigureOptions = { title: "", notes: "", chart: "event", theme: "light" };

/** A figure's width and height, px. */
export interface FigureSize {
  width: number;
  height: number;
}

interface NamedSize extends FigureSize {
  id: string;
  label: string;
}

/** The sizes on offer; A4 at 96 dots an inch. */
export const FIGURE_SIZES: readonly NamedSize[] = [
  { id: "1200x675", width: 1200, height: 675, label: "1200 × 675, a small slide" },
  { id: "1600x900", width: 1600, height: 900, label: "1600 × 900, a slide" },
  { id: "1080x1080", width: 1080, height: 1080, label: "1080 × 1080, a square" },
  { id: "a4", width: 1123, height: 794, label: "A4 landscape" },
];

export const PIXEL_RATIOS = [1, 2, 3] as const;
export type PixelRatio = (typeof PIXEL_RATIOS)[number];

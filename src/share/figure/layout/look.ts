import type { Measure, TextStyle } from "./display-list";
import type { FigureInks } from "./inks";
import type { FigureSize } from "../options";

/** With what a figure's parts are set: sizes in px, inks, and how wide a text is. */
export interface Look {
  title: number;
  lead: number;
  body: number;
  small: number;
  inks: FigureInks;
  measure: Measure;
}

/** Where a figure's parts stand; px. */
export interface Proportions {
  margin: number;
  gutter: number;
  /** Width of the column beside the map; null where the parts stand under it. */
  side: number | null;
}

export const plain = (size: number): TextStyle => ({ size, strong: false, italic: false });
export const strong = (size: number): TextStyle => ({ size, strong: true, italic: false });
export const italic = (size: number): TextStyle => ({ size, strong: false, italic: true });

/** Text sizes grow with the figure, but small figures keep theirs readable. */
export function lookFor({ width, height }: FigureSize, inks: FigureInks, measure: Measure): Look {
  const by =
    width / height < 1.2
      ? Math.min(width, height) / 1080
      : Math.max(0.82, Math.min(width / 1600, height / 900));
  const size = (px: number) => Math.round(px * by * 4) / 4;
  return { title: size(32), lead: size(19), body: size(15), small: size(13), inks, measure };
}

/** The same with smaller text, for a part with little room. */
export function smaller(look: Look, by: number): Look {
  return { ...look, lead: look.lead * by, body: look.body * by, small: look.small * by };
}

export function proportionsFor({ width, height }: FigureSize): Proportions {
  const margin = Math.round(Math.min(width, height) * 0.045 + 4);
  if (width / height < 1.2) return { margin, gutter: Math.round(margin * 0.7), side: null };
  return {
    margin,
    gutter: Math.round(margin * 0.75),
    side: Math.round((width - 2 * margin) * (width < 1400 ? 0.335 : 0.315)),
  };
}

import type { AreaKind } from "../../model/schema";
import type { Palette } from "../style/palette";

/** How a kind of area is drawn; colour is always doubled by pattern and line. */
export interface AreaKindStyle {
  label: string;
  /** In a label under the place's name. */
  word: string;
  pattern: "hatch" | "hatch-reverse" | "dots" | "dots-wide" | "level" | "none";
  colour: keyof Palette["areas"];
  /** In line widths; empty: solid. */
  dash: readonly number[];
}

/** In the order of the legend. */
export const AREA_KIND: Readonly<Record<AreaKind, AreaKindStyle>> = {
  operates: { label: "Operates", word: "operates", pattern: "hatch", colour: "operates", dash: [] },
  trains: { label: "Trains", word: "trains", pattern: "dots", colour: "trains", dash: [0.4, 2] },
  hides: { label: "Hides", word: "hides", pattern: "dots-wide", colour: "trains", dash: [2.2, 2] },
  border: {
    label: "Border zone",
    word: "border zone",
    pattern: "hatch-reverse",
    colour: "border",
    dash: [3, 2],
  },
  pledges: { label: "Pledges", word: "pledges", pattern: "level", colour: "pledges", dash: [4, 2, 0.5, 2] },
  aims: { label: "Aims at", word: "aimed at", pattern: "none", colour: "operates", dash: [] },
};

export const AREA_KINDS_SHOWN = Object.keys(AREA_KIND) as AreaKind[];

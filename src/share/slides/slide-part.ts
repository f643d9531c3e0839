import type { ChartFrame } from "./chart-frame";
import type { ChartSheet } from "./chart-sheet";

/** A place on a slide, inches from the upper left. */
export interface SlideBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SlideRun {
  text: string;
  ink: string;
  strong?: boolean;
  italic?: boolean;
  /** Where it leads. */
  link?: string;
}

export type SlideShape =
  | "ellipse"
  | "square"
  | "rect"
  | "diamond"
  | "triangle-down"
  | "hexagon"
  | "plus"
  | "pentagon"
  | "triangle-up";

/** Line widths in points. */
interface SlideLine {
  ink: string;
  width: number;
  dash: "solid" | "dash" | "dot" | "dash-dot";
}

/** What stands on a slide; text sizes in points, inks as "#92301c". */
export type SlidePart =
  | {
      kind: "text";
      name: string;
      box: SlideBox;
      size: number;
      paragraphs: SlideRun[][];
      bullets: boolean;
      align: "left" | "right";
      anchor: "top" | "middle";
      isTitle: boolean;
    }
  | { kind: "map"; box: SlideBox; frame: string }
  | { kind: "chart"; box: SlideBox; size: number; sheet: ChartSheet; frame: ChartFrame; alt: string }
  | { kind: "rule"; box: SlideBox; line: SlideLine }
  | {
      kind: "shape";
      shape: SlideShape;
      box: SlideBox;
      fill: { ink: string; opacity: number } | null;
      line: SlideLine | null;
      /** A number in it. */
      text: string;
      ink: string;
    };

/** A slide as it is written and previewed. */
export interface SlidePlan {
  background: string;
  parts: SlidePart[];
}

type Words = Pick<Extract<SlidePart, { kind: "text" }>, "name" | "size" | "paragraphs"> &
  Partial<Extract<SlidePart, { kind: "text" }>>;

/** A text that begins on the left and is no list. */
export function textPart(words: Words, box: SlideBox): SlidePart {
  return { kind: "text", bullets: false, align: "left", anchor: "top", isTitle: false, ...words, box };
}

/** Parts that were set one under the other from `y`, and where they end. */
export interface Placed {
  parts: SlidePart[];
  bottom: number;
}

import type { Box } from "../../../map/labels/boxes";

/** The face in which a figure is set. */
export const FIGURE_FAMILY = '"Source Sans 3", "Noto Sans Arabic", system-ui, sans-serif';

export interface TextStyle {
  /** px */
  size: number;
  strong: boolean;
  italic: boolean;
}

/** How a line or an outline is drawn; dash in px. */
export interface Stroke {
  ink: string;
  width: number;
  dash?: readonly number[];
  /** Ends and corners are round. */
  round?: true;
}

/** What a figure is painted of, in order, px from the upper left; inks as "#92301c". */
export type Primitive =
  /** One line of text; `y` its baseline, `x` where it begins, ends or has its middle. */
  | {
      kind: "text";
      x: number;
      y: number;
      text: string;
      style: TextStyle;
      ink: string;
      align: "left" | "right" | "center";
      width: number;
    }
  | { kind: "line"; x: number; y: number; x2: number; y2: number; stroke: Stroke }
  | {
      kind: "rect";
      x: number;
      y: number;
      width: number;
      height: number;
      fill: string | null;
      stroke: Stroke | null;
      opacity: number;
    }
  | {
      kind: "circle";
      x: number;
      y: number;
      radius: number;
      fill: string | null;
      stroke: Stroke | null;
      opacity: number;
    }
  /** SVG path data around x, y; `clip`: nothing of it is drawn outside this size, from x, y. */
  | {
      kind: "path";
      x: number;
      y: number;
      path: string;
      fill: string | null;
      stroke: Stroke | null;
      opacity: number;
      clip?: { width: number; height: number };
    }
  /** The picture of the map. */
  | { kind: "map"; x: number; y: number; width: number; height: number };

/** A part of a figure that is set on its own, from 0, 0. */
export interface Block {
  list: Primitive[];
  width: number;
  height: number;
}

export const EMPTY_BLOCK: Block = { list: [], width: 0, height: 0 };

/** Width of a text, px. */
export type Measure = (text: string, style: TextStyle) => number;

/** Primitives moved by so many px. */
export function moved(list: readonly Primitive[], dx: number, dy: number): Primitive[] {
  return list.map((one) =>
    one.kind === "line"
      ? { ...one, x: one.x + dx, y: one.y + dy, x2: one.x2 + dx, y2: one.y2 + dy }
      : { ...one, x: one.x + dx, y: one.y + dy },
  );
}

/** Blocks one under the other, `gap` px apart; empty ones take no room. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const list: Primitive[] = [];
  let [width, height] = [0, 0];
  for (const block of blocks.filter((one) => one.height > 0)) {
    const top = height > 0 ? height + gap : 0;
    list.push(...moved(block.list, 0, top));
    height = top + block.height;
    width = Math.max(width, block.width);
  }
  return { list, width, height };
}

/** The room a primitive takes. Paths: what is known of them without drawing, their origin. */
export function boxOf(one: Primitive): Box {
  switch (one.kind) {
    case "text": {
      const left =
        one.align === "left" ? one.x : one.align === "right" ? one.x - one.width : one.x - one.width / 2;
      return {
        left,
        right: left + one.width,
        top: one.y - 0.72 * one.style.size,
        bottom: one.y + 0.22 * one.style.size,
      };
    }
    case "line":
      return {
        left: Math.min(one.x, one.x2),
        right: Math.max(one.x, one.x2),
        top: Math.min(one.y, one.y2),
        bottom: Math.max(one.y, one.y2),
      };
    case "circle":
      return {
        left: one.x - one.radius,
        right: one.x + one.radius,
        top: one.y - one.radius,
        bottom: one.y + one.radius,
      };
    case "path":
      return {
        left: one.x,
        right: one.x + (one.clip?.width ?? 0),
        top: one.y,
        bottom: one.y + (one.clip?.height ?? 0),
      };
    default:
      return { left: one.x, right: one.x + one.width, top: one.y, bottom: one.y + one.height };
  }
}

import type { Box } from "./boxes";
import type { Measure, TextStyle } from "./text-style";

/** Lines of text set around a point, ready to draw. */
export interface PlacedText {
  lines: readonly Line[];
  /** Where the lines begin, end or have their middle, px. */
  x: number;
  align: "left" | "right" | "center";
  box: Box;
}

interface Line {
  text: string;
  style: TextStyle;
  /** Middle of the line, px. */
  y: number;
}

export type Anchor = "right" | "left" | "above" | "below" | "centre";

const LEADING = 1.2;

/** Sets lines beside, above, below or on a point, `gap` px from it. */
export function setText(
  lines: readonly { text: string; style: TextStyle }[],
  x: number,
  y: number,
  anchor: Anchor,
  gap: number,
  measure: Measure,
): PlacedText {
  const width = Math.max(...lines.map((line) => measure(line.text, line.style)));
  const heights = lines.map((line) => line.style.size * LEADING);
  const height = heights.reduce((sum, one) => sum + one, 0);
  const middle = anchor === "above" ? y - gap - height / 2 : anchor === "below" ? y + gap + height / 2 : y;
  const at = anchor === "right" ? x + gap : anchor === "left" ? x - gap : x;
  const align = anchor === "right" ? "left" : anchor === "left" ? "right" : "center";
  const left = align === "left" ? at : align === "right" ? at - width : at - width / 2;
  let top = middle - height / 2;
  const box = { left, top, right: left + width, bottom: top + height };
  const set = lines.map((line, i) => {
    const placed = { ...line, y: top + heights[i]! / 2 };
    top += heights[i]!;
    return placed;
  });
  return { lines: set, x: at, align, box };
}

/** A line's text, cut at its end to `room` px. */
export function shortened(line: { text: string; style: TextStyle }, room: number, measure: Measure): string {
  const { text, style } = line;
  if (measure(text, style) <= room) return text;
  for (let length = text.length - 1; length > 1; length--) {
    const cut = `${text.slice(0, length).trimEnd()}…`;
    if (measure(cut, style) <= room) return cut;
  }
  return "…";
}

/** How far a text beside a point may be moved up or down to be clear of others, px. */
const SHIFTS = [0, 10, -10] as const;

/** The first anchor at which the text fits inside the frame and clear of what is taken, or null. */
export function fitText(
  lines: readonly { text: string; style: TextStyle }[],
  x: number,
  y: number,
  anchors: readonly Anchor[],
  gap: number,
  measure: Measure,
  isFree: (box: Box) => boolean,
): PlacedText | null {
  for (const anchor of anchors) {
    const beside = anchor === "left" || anchor === "right";
    for (const shift of beside && lines.length > 1 ? SHIFTS : [0]) {
      const placed = setText(lines, x, y + shift, anchor, gap, measure);
      if (isFree(placed.box)) return placed;
    }
  }
  return null;
}

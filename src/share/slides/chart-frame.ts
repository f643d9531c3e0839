import type { ChartSheet } from "./chart-sheet";
import { heightOf, widthOf } from "./text-room";
import { valueScale } from "../../charts/scale";

/** Where a chart's bars stand, as parts of the chart's size, and its axis of values. */
export interface ChartFrame {
  plot: { x: number; y: number; width: number; height: number };
  max: number;
  step: number;
}

/** Room between names and bars, and above standing bars' labels, inches. */
const GAP = 0.1;

/** Longest name of a lying bar that stands on one line, as a part of the chart's width. */
export const NAMES = 0.46;

/** Sets a chart's bars into a box of inches, with room for names and labels; `size` of the text in points. */
export function chartFrame(
  sheet: ChartSheet,
  { width, height }: { width: number; height: number },
  size: number,
): ChartFrame {
  const ends = sheet.categories.map((_, row) =>
    Math.max(0, ...drawn(sheet).map(({ values }) => values[row] ?? 0)),
  );
  const labels = sheet.labels.map((pieces) => widthOf(pieces.map(({ text }) => text).join(" "), size, true));
  const line = (size * 1.25) / 72;
  if (sheet.form === "lying") {
    const names = Math.max(...sheet.categories.map((name) => widthOf(name, size)));
    const left = Math.min(width * NAMES, names + GAP);
    const plot = width - left - GAP;
    const scale = valueScale(
      ends.map((end, row) => ({ end, beyond: 96 * (labels[row]! + 2 * GAP) })),
      96 * plot,
    );
    const high = height - line - GAP;
    return framed({ x: left, y: 0, width: plot, height: high }, width, height, scale);
  }
  const below = Math.max(...sheet.categories.map((name) => heightOf(name, size, width))) + GAP;
  const plotHeight = height - below - line * 0.5;
  const scale = valueScale(
    ends.map((end) => ({ end, beyond: 96 * (line + GAP) })),
    96 * plotHeight,
  );
  const left = widthOf(scale.ticks.at(-1)!.toLocaleString("en-GB"), size) + GAP;
  return framed({ x: left, y: line * 0.5, width: width - left, height: plotHeight }, width, height, scale);
}

const drawn = ({ columns }: ChartSheet) => columns.filter(({ role }) => !role.startsWith("whisker"));

function framed(
  plot: ChartFrame["plot"],
  width: number,
  height: number,
  { max, ticks }: { max: number; ticks: readonly number[] },
): ChartFrame {
  return {
    plot: { x: plot.x / width, y: plot.y / height, width: plot.width / width, height: plot.height / height },
    max,
    step: ticks[1] ?? Math.ceil(max),
  };
}

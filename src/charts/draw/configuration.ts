import type { ChartData, ChartOptions, Scale, ScriptableScaleContext } from "chart.js";
import type { Drawing } from "./drawing";
import { faded, type Inks } from "./inks";

type Kind = "bar" | "line";
const THICKNESS = { across: 16, up: 26, running: 0 };

/** The three parts of every bar, one upon the other; or the steps of a running total. */
export function chartData({ form, marks }: Drawing, inks: Inks): ChartData<Kind> {
  if (form === "running") return stepLine(marks, inks);
  const labels = [...marks.keys()];
  const part = (values: (number | null)[], colour: CanvasPattern | string) => ({
    data: values,
    backgroundColor: marks.map((mark) =>
      mark?.muted && typeof colour === "string" ? faded(colour) : colour,
    ),
    maxBarThickness: THICKNESS[form],
    // One death is to be seen beside hundreds; nothing is drawn for nothing.
    minBarLength: 1.5,
    barPercentage: form === "up" ? 0.78 : 0.43,
    categoryPercentage: 1,
  });
  return {
    labels,
    datasets: [
      part(
        marks.map((mark) => mark?.low || null),
        inks.solid,
      ),
      part(
        marks.map((mark) => (mark ? mark.best - mark.low : 0) || null),
        inks.tint,
      ),
      part(
        marks.map((mark) => mark?.possible || null),
        inks.hatch,
      ),
    ],
  };
}

/** A point at each category's edges, so that every step reaches over the whole of its category. */
function stepLine(marks: Drawing["marks"], inks: Inks): ChartData<Kind> {
  const data = [...marks, marks.at(-1) ?? null].map((mark) => mark && mark.best);
  const line = { data, borderColor: inks.solid, borderWidth: 2, pointRadius: 0, stepped: "before" as const };
  return { labels: [...data.keys()], datasets: [line] };
}

/** Text is not the canvas's business: no ticks are drawn, no legend, no tooltip; only gridlines and zero. */
export function chartOptions({ form, max, ticks }: Drawing, inks: Inks): ChartOptions<Kind> {
  const across = form === "across";
  const value = {
    type: "linear" as const,
    stacked: form !== "running",
    min: 0,
    max,
    border: { display: false },
    grid: {
      drawTicks: false,
      color: ({ tick }: ScriptableScaleContext) => (tick?.value === 0 ? inks.axis : inks.grid),
    },
    ticks: { display: false },
    // Chart.js takes a large stepSize for "almost" dividing any length and moves the gridlines.
    afterBuildTicks: (axis: Scale) => void (axis.ticks = ticks.map((value) => ({ value }))),
  };
  const category = {
    type: "category" as const,
    stacked: form !== "running",
    offset: form !== "running",
    border: { display: false },
    grid: { display: false, drawTicks: false },
    ticks: { display: false },
  };
  return {
    indexAxis: across ? "y" : "x",
    animation: false,
    events: [],
    responsive: true,
    maintainAspectRatio: false,
    layout: { autoPadding: false, padding: 0 },
    scales: across ? { x: value, y: category } : { x: category, y: value },
  };
}

import { setCare } from "./care";
import { setChartHead } from "./chart-head";
import { EMPTY_BLOCK, moved, stacked, type Block, type Primitive } from "./display-list";
import { setLegend } from "./legend-block";
import { plain, smaller, type Look } from "./look";
import { setLyingChart } from "./lying-chart";
import { setText } from "./set-text";
import { setStandingChart } from "./standing-chart";
import type { Box } from "../../../map/labels/boxes";
import type { FigureContent } from "../content";

/** Chart, cautions and legend, set in the room beside or under the map. */
interface Told {
  list: Primitive[];
  boxes: Partial<Record<"chart" | "care" | "legend", Box>>;
}

/** Text in the column is set smaller, step by step, before a caution is left out. */
const STEPS = [1, 0.94, 0.88, 0.82, 0.76] as const;
/** A chart that has less than this, in lines of text, is not worth its room. */
const LEAST_LINES = 8;
const MOST_LINES = 27;

/** One column: the chart on top, the legend at the bottom, the cautions between them. */
export function setBeside(content: FigureContent, room: Box, look: Look): Told {
  const [width, height] = [room.right - room.left, room.bottom - room.top];
  for (const { at, shown } of attempts(content, look)) {
    const gap = at.body * 1.1;
    const legend = setLegend(content.legend, width, at);
    const care = setCare(content.caveats, shown, width, at);
    const foot = legend.height > 0 ? legend.height + gap : 0;
    const left = height - foot - (care.height > 0 ? care.height + gap : 0);
    if (left < leastChart(content, at) && shown > 0) continue;
    const chart = setChart(content, width, Math.min(left, at.body * MOST_LINES), at);
    const careTop = room.top + (chart.height > 0 ? chart.height + gap : 0);
    const legendTop = room.bottom - legend.height;
    const rule: Primitive[] =
      legend.height > 0
        ? [
            {
              kind: "line",
              x: room.left,
              y: legendTop - gap * 0.55,
              x2: room.right,
              y2: legendTop - gap * 0.55,
              stroke: { ink: at.inks.line, width: 1 },
            },
          ]
        : [];
    return placed(
      [
        ["chart", chart, room.left, room.top],
        ["care", care, room.left, careTop],
        ["legend", legend, room.left, legendTop],
      ],
      rule,
    );
  }
  return { list: [], boxes: {} };
}

/** Two columns: the chart, and beside it the legend over the cautions. */
export function setUnder(content: FigureContent, room: Box, gutter: number, look: Look): Told {
  const width = room.right - room.left;
  const height = room.bottom - room.top;
  const hasChart = content.chart.form !== "none";
  const first = hasChart ? Math.round((width - gutter) * 0.54) : 0;
  const second = hasChart ? width - gutter - first : width;
  for (const { at, shown } of attempts(content, look)) {
    const gap = at.body * 0.8;
    const legend = setLegend(content.legend, second, at);
    const care = setCare(content.caveats, shown, second, at);
    const used = stacked([legend, care], gap).height;
    if (used > height && shown > 0) continue;
    const left = room.right - second;
    const chart = setChart(content, first, height, at);
    const careTop = room.top + (legend.height > 0 ? legend.height + gap : 0);
    return placed(
      [
        ["chart", chart, room.left, room.top],
        ["legend", legend, left, room.top],
        ["care", care, left, careTop],
      ],
      [],
    );
  }
  return { list: [], boxes: {} };
}

/** All cautions at ever smaller text, then ever fewer of them. */
function* attempts({ caveats }: FigureContent, look: Look): Generator<{ at: Look; shown: number }> {
  for (const by of STEPS) yield { at: smaller(look, by), shown: caveats.length };
  for (let shown = caveats.length - 1; shown >= 0; shown--) yield { at: smaller(look, STEPS.at(-1)!), shown };
}

function leastChart({ chart }: FigureContent, { body }: Look): number {
  if (chart.form === "none") return 0;
  if (chart.form === "nothing") return body * 4;
  const lines =
    chart.form === "standing"
      ? LEAST_LINES + 2 + chart.beside.length * 2
      : Math.min(chart.rows.length + 4, 10.5);
  return body * 1.3 * lines;
}

/** The chart in so much room, px. */
export function setChart({ chart }: FigureContent, width: number, most: number, look: Look): Block {
  switch (chart.form) {
    case "none":
      return EMPTY_BLOCK;
    case "nothing": {
      const words = setText(
        [{ text: chart.words, style: plain(look.body), ink: look.inks.text2 }],
        width,
        look.measure,
      );
      return stacked([setChartHead(chart.title, "", width, look), words], 0);
    }
    case "lying":
      return setLyingChart(chart, width, most, look);
    case "standing":
      return setStandingChart(chart, width, most, look);
  }
}

function placed(
  parts: readonly (readonly [keyof Told["boxes"], Block, left: number, top: number])[],
  rules: readonly Primitive[],
): Told {
  const shown = parts.filter(([, { height }]) => height > 0);
  return {
    list: [...shown.flatMap(([, { list }, left, top]) => moved(list, left, top)), ...rules],
    boxes: Object.fromEntries(
      shown.map(([part, { width, height }, left, top]) => [
        part,
        { left, top, right: left + width, bottom: top + height },
      ]),
    ),
  };
}

import { chartWords } from "./alt-text";
import type { FigureContent } from "./content";
import { moved } from "./layout/display-list";
import { lookFor, type Look } from "./layout/look";
import { setChart } from "./layout/tell";
import { svgOf } from "./svg";

/** Width of a chart by itself, most of its height, and the room around it, px. */
const ROOM = { width: 720, most: 1200, margin: 24 };

/** The chart of a figure by itself, as a standalone SVG; null where the figure has none. */
export function chartSvg(
  content: FigureContent,
  { inks, measure }: Pick<Look, "inks" | "measure">,
): string | null {
  if (content.chart.form === "none") return null;
  const { width, most, margin } = ROOM;
  const look = lookFor({ width: 1600, height: 900 }, inks, measure);
  const rows = "rows" in content.chart ? content.chart.rows.length : 0;
  const height = content.chart.form === "lying" ? Math.min(most, 120 + rows * look.body * 2) : 420;
  const block = setChart(content, width - 2 * margin, height, look);
  const page = {
    width,
    height: Math.ceil(block.height + 2 * margin),
    background: inks.page,
    list: moved(block.list, margin, margin),
  };
  const words = { title: content.chart.title, desc: chartWords(content.chart).join(" ") };
  return svgOf(page, words, null);
}

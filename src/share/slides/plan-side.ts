import { NAMES, chartFrame } from "./chart-frame";
import { chartSheet, type ChartSheet } from "./chart-sheet";
import { textPart, type SlideBox, type SlidePart } from "./slide-part";
import { cutTo, heightOf } from "./text-room";
import { chartWords } from "../figure/alt-text";
import type { FigureContent } from "../figure/content";
import type { FigureInks } from "../figure/layout/inks";
import { counted } from "../../model/words";

const SIZE = 10;
const BULLET = 0.16;
const GAP = 0.14;
/** Room of a heading, inches. */
const HEAD = 0.24;
/** Height of a row of lying bars, and the least and most of a chart without its words, inches. */
const ROW = 0.21;
const LEAST = 1.7;
const MOST_ROWS = 9;
const MOST_STANDING = 2.6;

/** Chart on top, and what to read with care: everything inside `room`. */
export function planSide(content: FigureContent, room: SlideBox, inks: FigureInks): SlidePart[] {
  for (let shown = content.caveats.length; ; shown--) {
    const care = careOf(content.caveats, shown);
    const careHeight = care.reduce((sum, text) => sum + lineHeight(text, room.width), 0);
    const chartRoom = room.height - (careHeight > 0 ? careHeight + HEAD + GAP : 0);
    if (chartRoom < leastOf(content) && shown > 0) continue;
    const chart = planChart(content, { ...room, height: chartRoom }, inks);
    const y = chart.bottom + (chart.parts.length > 0 ? GAP : 0);
    return [...chart.parts, ...planCare(care, careHeight, { ...room, y }, inks)];
  }
}

function careOf(caveats: readonly string[], shown: number): string[] {
  const more = caveats.length - shown;
  return [
    ...caveats.slice(0, shown),
    ...(more > 0 ? [`And ${counted(more, "more remark")} in the notes.`] : []),
  ];
}

const lineHeight = (text: string, width: number) => heightOf(text, SIZE, width - BULLET) + 0.03;

function planCare(care: readonly string[], height: number, room: SlideBox, inks: FigureInks): SlidePart[] {
  if (care.length === 0) return [];
  const head = { x: room.x, y: room.y, width: room.width, height: 0.22 };
  const title = [{ text: "Read with care", strong: true, ink: inks.text }];
  const list = care.map((text) => [{ text, ink: inks.text }]);
  return [
    textPart({ name: "Read with care", size: 11, paragraphs: [title] }, head),
    textPart(
      { name: "Cautions", size: SIZE, paragraphs: list, bullets: true },
      { ...head, y: head.y + HEAD, height },
    ),
  ];
}

function leastOf({ chart }: FigureContent): number {
  if (chart.form === "none") return 0;
  if (chart.form === "nothing") return 0.8;
  const words = 0.7 + (chart.form === "standing" ? 0.25 * chart.beside.length : 0);
  return words + (chart.form === "standing" ? LEAST : Math.min(MOST_ROWS, chart.rows.length) * ROW + 0.3);
}

function planChart(
  { chart }: FigureContent,
  room: SlideBox,
  inks: FigureInks,
): { parts: SlidePart[]; bottom: number } {
  if (chart.form === "none") return { parts: [], bottom: room.y };
  const parts: SlidePart[] = [];
  let y = room.y;
  const words = (name: string, size: number, text: string, ink: string, strong = false): void => {
    if (text === "") return;
    const height = heightOf(text, size, room.width, strong) + 0.02;
    parts.push(textPart({ name, size, paragraphs: [[{ text, ink, strong }]] }, { ...room, y, height }));
    y += height + 0.03;
  };
  words("Chart title", 13, chart.title, inks.text, true);
  if (chart.form === "nothing") {
    words("Chart", 11, chart.words, inks.text2);
    return { parts, bottom: y };
  }
  words("How to read the chart", SIZE, keyFor(chart.key), inks.text2);
  const notes = chart.beside.map((text) => heightOf(text, SIZE, room.width) + 0.05);
  const left = room.y + room.height - y - notes.reduce((sum, height) => sum + height, 0) - 0.05;
  const sheet = onOneLine(chartSheet(chart, Math.max(2, Math.floor((left - 0.3) / ROW))), room.width);
  const height =
    chart.form === "lying"
      ? Math.min(left, sheet.categories.length * 0.34 + 0.3)
      : Math.min(left, MOST_STANDING);
  const box = { x: room.x, y: y + 0.03, width: room.width, height };
  parts.push({
    kind: "chart",
    box,
    size: SIZE,
    sheet,
    frame: chartFrame(sheet, box, SIZE),
    alt: chartWords(chart).join(" "),
  });
  y = box.y + height + 0.05;
  for (const text of chart.beside) words("Beside the chart", SIZE, text, inks.text2);
  return { parts, bottom: y };
}

/** Some programs leave out the name of a bar whose neighbour breaks into two lines; names are whole in the notes. */
function onOneLine(sheet: ChartSheet, width: number): ChartSheet {
  if (sheet.form !== "lying") return sheet;
  return { ...sheet, categories: sheet.categories.map((name) => cutTo(name, SIZE, width * NAMES - 0.12)) };
}

/** A presentation's chart has no arrows: an open end is said by its sign alone. */
function keyFor(key: string): string {
  return key.replace(/arrow or (?=≥)/, "").replace(/^Arrow or (?=≥)/, "");
}

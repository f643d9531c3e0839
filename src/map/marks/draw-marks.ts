import { drawRing, drawSymbol } from "./draw-symbol";
import type { Hit } from "./pick-mark";
import type { Fan } from "./place-fan";
import { VAGUE_RADIUS, type ScreenMark, type ScreenSymbol } from "./screen-marks";
import { drawText } from "../labels/draw-text";
import type { ScreenBadge } from "../labels/place-notes";
import { TEXT } from "../labels/text-style";
import type { Layout } from "../layout";
import type { Palette } from "../style/palette";

/** What is marked out: rows of the table, and the mark under the pointer or the keyboard's cursor. */
export interface Emphasis {
  selected: number | null;
  hovered: number | null;
  cursor: Hit | null;
}

/** Opacity of everything else while a place's events are drawn apart. */
const BEHIND_FAN = 0.4;

/** Draws everything above the basemap: names, then symbols, the smallest last, then labels and the fan. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  layout: Layout,
  palette: Palette,
  emphasis: Emphasis,
): void {
  context.globalAlpha = layout.fan ? BEHIND_FAN : 1;
  context.fillStyle = palette.label;
  for (const dot of layout.dots) disc(context, dot.x, dot.y, dot.radius);
  for (const text of layout.names) drawText(context, text, palette);
  for (const mark of layout.marks) if (mark.isVague) drawVague(context, mark, palette);
  for (const mark of layout.marks) drawSymbol(context, mark, palette);
  // Above all symbols, so that no neighbour covers the ring of what is selected.
  for (const mark of layout.marks) {
    const ring = ringOf(mark, emphasis);
    if (ring) drawRing(context, mark, palette, ring === "selected");
  }
  for (const mark of layout.marks) drawCount(context, mark, palette);
  for (const badge of layout.badges) drawBadge(context, badge, palette, ringOf(badge, emphasis));
  for (const text of layout.labels) drawText(context, text, palette);
  context.globalAlpha = 1;
  if (layout.fan) drawFan(context, layout.fan, palette, emphasis);
}

type Ring = "selected" | "hovered" | null;

function ringOf({ mark }: ScreenMark | ScreenBadge, { selected, hovered, cursor }: Emphasis): Ring {
  const has = (row: number | null) => row !== null && mark.rows.some((one) => one.row === row);
  if (has(selected)) return "selected";
  return has(hovered) || cursor?.mark === mark ? "hovered" : null;
}

function drawFan(context: CanvasRenderingContext2D, fan: Fan, palette: Palette, emphasis: Emphasis): void {
  context.strokeStyle = palette.text;
  context.lineWidth = 0.75;
  for (const node of fan.nodes) leader(context, fan, node);
  context.fillStyle = palette.text;
  disc(context, fan.x, fan.y, 2.5);
  for (const node of fan.nodes) {
    drawSymbol(context, node, palette);
    const { row } = node.row;
    if (row === emphasis.selected) drawRing(context, node, palette, true);
    else if (row === emphasis.hovered || row === emphasis.cursor?.row?.row)
      drawRing(context, node, palette, false);
    drawText(context, node.label, palette);
  }
}

/** Stands for an outline nobody has: 1.6 px and a tint, as an outline has them. */
function drawVague(
  context: CanvasRenderingContext2D,
  { x, y, type, possible }: ScreenMark,
  palette: Palette,
): void {
  context.save();
  const opacity = context.globalAlpha;
  context.fillStyle = context.strokeStyle = palette.types[type];
  context.globalAlpha = 0.1 * opacity;
  disc(context, x, y, VAGUE_RADIUS);
  context.globalAlpha = opacity;
  context.lineWidth = 1.6;
  if (possible) context.setLineDash([5, 3]);
  context.stroke();
  context.restore();
}

function drawCount(context: CanvasRenderingContext2D, { count, mark }: ScreenMark, palette: Palette): void {
  if (!count) return;
  context.fillStyle = palette.panel;
  context.strokeStyle = palette.text;
  context.lineWidth = 1.25;
  context.beginPath();
  context.arc(count.x, count.y, count.radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
  drawNumber(context, mark.rows.length, count, palette);
}

function drawBadge(
  context: CanvasRenderingContext2D,
  badge: ScreenBadge,
  palette: Palette,
  ring: Ring,
): void {
  const { x, y, radius, mark } = badge;
  context.fillStyle = palette.panel;
  context.strokeStyle = palette.text;
  context.lineWidth = 1.25;
  context.beginPath();
  context.roundRect(x - radius, y - 8, 2 * radius, 16, 2);
  context.fill();
  context.stroke();
  drawNumber(context, mark.rows.length, badge, palette);
  if (!ring) return;
  context.lineWidth = ring === "selected" ? 2 : 1;
  context.strokeRect(x - radius - 3, y - 11, 2 * radius + 6, 22);
}

function drawNumber(
  context: CanvasRenderingContext2D,
  count: number,
  { x, y }: Pick<ScreenSymbol, "x" | "y">,
  palette: Palette,
): void {
  context.font = TEXT.count.font;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = palette.text;
  context.fillText(String(count), x, y + 0.5);
}

function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

/** A line from the place to the symbol's edge. */
function leader(context: CanvasRenderingContext2D, from: { x: number; y: number }, to: ScreenSymbol): void {
  const part = Math.max(0, 1 - to.radius / Math.hypot(to.x - from.x, to.y - from.y));
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
  context.stroke();
}

import type { ScreenSymbol } from "./screen-marks";
import type { Palette } from "../style/palette";
import { EVENT_TYPE } from "../../model/event-type";
import { shapePath } from "../../model/shape-path";

const HALO = 1.25;
const RING = 2;
const DASH = [3, 2.5];
const paths = new Map<string, Path2D>();

/** Draws one event symbol: filled, a ring (number not given), or dashed (only possibly in the window). */
export function drawSymbol(context: CanvasRenderingContext2D, symbol: ScreenSymbol, palette: Palette): void {
  const { x, y, type, hollow, possible, radius } = symbol;
  const colour = palette.types[type];
  const ring = hollow || possible;
  const path = pathOf(type, ring ? radius - RING / 2 : radius);
  context.save();
  const opacity = context.globalAlpha;
  context.translate(x, y);
  context.lineJoin = "round";
  context.strokeStyle = palette.markHalo;
  context.lineWidth = (ring ? RING : 0) + 2 * HALO;
  context.stroke(path);
  if (ring) {
    context.fillStyle = palette.markHalo;
    context.globalAlpha = 0.75 * opacity;
    context.fill(path);
    context.globalAlpha = opacity;
    context.strokeStyle = colour;
    context.lineWidth = possible ? 1.75 : RING;
    if (possible) context.setLineDash(DASH);
    context.stroke(path);
  } else {
    context.fillStyle = colour;
    context.globalAlpha = (type === "attack" ? palette.fillAlpha : 1) * opacity;
    context.fill(path);
  }
  context.restore();
}

/** The ring around what is selected (halo, then 2 px of ink) or hovered (1 px). */
export function drawRing(
  context: CanvasRenderingContext2D,
  symbol: ScreenSymbol,
  palette: Palette,
  selected: boolean,
): void {
  const out = symbol.radius + (symbol.type === "attack" ? 0 : 2) + (selected ? 3.5 : 2.5);
  context.beginPath();
  context.arc(symbol.x, symbol.y, out, 0, 2 * Math.PI);
  context.strokeStyle = palette.markHalo;
  context.lineWidth = selected ? 5 : 3;
  context.stroke();
  context.strokeStyle = palette.text;
  context.lineWidth = selected ? 2 : 1;
  context.stroke();
}

/** One path per shape and size, made once. */
function pathOf(type: ScreenSymbol["type"], radius: number): Path2D {
  const { shape } = EVENT_TYPE[type];
  const rounded = Math.round(radius * 10) / 10;
  const key = `${shape}|${rounded}`;
  const known = paths.get(key);
  if (known) return known;
  const path = new Path2D(shapePath(shape, rounded));
  if (paths.size > 500) paths.clear();
  paths.set(key, path);
  return path;
}

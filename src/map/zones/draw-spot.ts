import { AREA_KIND } from "./area-kinds";
import { SPOT_HALF } from "./area-spots";
import type { AreaKind } from "../../model/schema";
import type { Palette } from "../style/palette";
import { patternCanvas } from "../style/patterns";

/** Draws the pattern square of an area known as a point, with the line of its kind around it. */
export function drawSpot(
  context: CanvasRenderingContext2D,
  kind: AreaKind,
  x: number,
  y: number,
  chosen: boolean,
  palette: Palette,
): void {
  const { pattern, colour, dash } = AREA_KIND[kind];
  const square = patternCanvas(pattern, palette.areas[colour], 1, document);
  const fill = square && context.createPattern(square, "repeat");
  context.save();
  context.beginPath();
  context.rect(x - SPOT_HALF, y - SPOT_HALF, 2 * SPOT_HALF, 2 * SPOT_HALF);
  if (fill) {
    context.fillStyle = fill;
    context.globalAlpha = 0.4;
    context.fill();
    context.globalAlpha = 1;
  }
  context.strokeStyle = palette.areas[colour];
  context.lineWidth = chosen ? 2.4 : 1.3;
  context.setLineDash(dash.map((part) => part * 1.3));
  context.stroke();
  context.restore();
}

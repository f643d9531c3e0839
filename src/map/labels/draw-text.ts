import type { PlacedText } from "./place-text";
import { trackingOf } from "./text-style";
import type { Palette } from "../style/palette";

const HALO = 3;

/** Draws set text with a halo of the land's colour, so that it reads over lines. */
export function drawText(
  context: CanvasRenderingContext2D,
  { lines, x, align }: PlacedText,
  palette: Palette,
): void {
  context.textAlign = align;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = HALO;
  context.strokeStyle = palette.halo;
  for (const { text, style, y } of lines) {
    context.font = style.font;
    context.letterSpacing = `${trackingOf(text, style)}px`;
    context.strokeText(text, x, y);
    context.fillStyle = palette[style.colour];
    context.fillText(text, x, y);
  }
  context.letterSpacing = "0px";
}

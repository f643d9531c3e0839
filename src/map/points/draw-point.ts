import { fileOf, isHollow, isPossible, typeOf, type PointLook } from "./look";
import { drawSymbol } from "../marks/draw-symbol";
import type { Palette } from "../style/palette";
import { EVENT_TYPE } from "../../model/event-type";
import { shapePath } from "../../model/shape-path";

/** Smaller than this, px, a symbol is its colour and nothing else. */
export const PLAIN_BELOW = 3;
/** How strongly a plain point's colour stands beside the land's whose number is not given, or that is only possibly in the window. */
export const FAINT = { hollow: 0.62, possible: 0.42 };
/** Circles larger than this, px, let through what lies under them; smaller ones are solid, the quicker to draw. */
export const LARGE = 9;
export const FILL_ALPHA = { small: 1, large: 0.62 };

/** Draws one event's symbol around 0,0: as a mark, or where it is too small for that, its shape in its colour. */
export function drawPoint(
  context: CanvasRenderingContext2D,
  look: PointLook,
  radius: number,
  palette: Palette,
): void {
  const type = typeOf(look);
  const ink = palette.files[fileOf(look)] ?? palette.types[type];
  if (radius >= PLAIN_BELOW) {
    const fillAlpha = FILL_ALPHA[radius > LARGE ? "large" : "small"];
    const symbol = { x: 0, y: 0, radius, type, hollow: isHollow(look), possible: isPossible(look) };
    drawSymbol(context, symbol, { ...palette, fillAlpha, types: { ...palette.types, [type]: ink } });
    return;
  }
  const path = new Path2D(shapePath(EVENT_TYPE[type].shape, radius));
  context.fillStyle = palette.land;
  context.fill(path);
  context.globalAlpha = isPossible(look) ? FAINT.possible : isHollow(look) ? FAINT.hollow : 1;
  context.fillStyle = ink;
  context.fill(path);
  context.globalAlpha = 1;
}

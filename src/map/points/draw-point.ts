import { fileOf, isHollow, isPossible, isVague, typeOf, type PointLook } from "../../table/point-look";
import { drawSymbol } from "../marks/draw-symbol";
import type { Palette } from "../style/palette";
import { EVENT_TYPE } from "../../model/event-type";
import { shapePath } from "../../model/shape-path";

/** Smaller than this, px, a symbol is its colour and nothing else. */
export const PLAIN_BELOW = 3;
/**
 * How strongly a plain point's colour stands beside the land's: where its number is not given, where its place is known
 * to the district or province, and where it is only possibly in the window. Of several the faintest.
 */
export const FAINT = { hollow: 0.62, vague: 0.5, possible: 0.42 };
/** The area that a symbol stands in whose place is known to the district or province: a disc with a rim around it, px. */
export const AROUND = { reach: 4.5, rim: 1, fillAlpha: 0.2, rimAlpha: 0.75 };
/** Circles larger than this, px, let through what lies under them; smaller ones are solid, the quicker to draw. */
export const LARGE = 9;
export const FILL_ALPHA = { small: 1, large: 0.62 };

/**
 * Draws one event's symbol around 0,0: as a mark, in an area where its place is not exact; or where it is too small for
 * that, its shape in its colour.
 */
export function drawPoint(
  context: CanvasRenderingContext2D,
  look: PointLook,
  radius: number,
  palette: Palette,
): void {
  const type = typeOf(look);
  const ink = palette.files[fileOf(look)] ?? palette.types[type];
  if (radius >= PLAIN_BELOW) {
    if (isVague(look)) drawAround(context, radius, palette.types[type]);
    const fillAlpha = FILL_ALPHA[radius > LARGE ? "large" : "small"];
    const symbol = { x: 0, y: 0, radius, type, hollow: isHollow(look), possible: isPossible(look) };
    drawSymbol(context, symbol, { ...palette, fillAlpha, types: { ...palette.types, [type]: ink } });
    return;
  }
  const path = new Path2D(shapePath(EVENT_TYPE[type].shape, radius));
  context.fillStyle = palette.land;
  context.fill(path);
  context.globalAlpha = strengthOf(look);
  context.fillStyle = ink;
  context.fill(path);
  context.globalAlpha = 1;
}

/** How strongly a plain point's colour stands beside the land's, 0 to 1. */
function strengthOf(look: PointLook): number {
  if (isPossible(look)) return FAINT.possible;
  if (isVague(look)) return FAINT.vague;
  return isHollow(look) ? FAINT.hollow : 1;
}

function drawAround(context: CanvasRenderingContext2D, radius: number, colour: string): void {
  context.beginPath();
  context.arc(0, 0, radius + AROUND.reach - AROUND.rim / 2, 0, 2 * Math.PI);
  context.fillStyle = context.strokeStyle = colour;
  context.globalAlpha = AROUND.fillAlpha;
  context.fill();
  context.globalAlpha = AROUND.rimAlpha;
  context.lineWidth = AROUND.rim;
  context.stroke();
  context.globalAlpha = 1;
}

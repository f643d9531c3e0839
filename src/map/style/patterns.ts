import type { Palette } from "./palette";
import { AREA_KIND, AREA_KINDS_SHOWN } from "../zones/area-kinds";
import type { AreaKindStyle } from "../zones/area-kinds";

/** A pattern's picture, to be given to MapLibre or a legend. */
export interface PatternImage {
  id: string;
  image: ImageData;
}

/** Pixels of the picture per px of the map. */
export const PATTERN_RATIO = 2;

/** The fill pattern of each kind of area that has one, in the palette's colours. */
export function patternImages(palette: Palette, document: Document): PatternImage[] {
  return AREA_KINDS_SHOWN.flatMap((kind) => {
    const { pattern, colour } = AREA_KIND[kind];
    const image = patternImage(pattern, palette.areas[colour], document);
    return image ? [{ id: `area-${kind}`, image }] : [];
  });
}

/** Sides of the repeated squares, px: patterns are told apart by direction and by density. */
const SIDE = { hatch: 8, "hatch-reverse": 8, dots: 6, "dots-wide": 10, level: 6 } as const;

function patternImage(
  pattern: AreaKindStyle["pattern"],
  colour: string,
  document: Document,
): ImageData | null {
  const canvas = patternCanvas(pattern, colour, PATTERN_RATIO, document);
  return canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}

/** One square of a pattern, `ratio` pixels a px; null for "none". */
export function patternCanvas(
  pattern: AreaKindStyle["pattern"],
  colour: string,
  ratio: number,
  document: Document,
): HTMLCanvasElement | null {
  if (pattern === "none") return null;
  const side = SIDE[pattern];
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side * ratio;
  // Its pixels are read: on a graphics card that would wait for all that the page has drawn.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.scale(ratio, ratio);
  context.strokeStyle = context.fillStyle = colour;
  context.lineWidth = 1;
  drawPattern(context, pattern, side);
  return canvas;
}

/** Draws a square that meets itself on all sides. */
function drawPattern(context: CanvasRenderingContext2D, pattern: keyof typeof SIDE, side: number): void {
  context.beginPath();
  if (pattern === "hatch" || pattern === "hatch-reverse") {
    const slope = pattern === "hatch" ? 1 : -1;
    for (const shift of [-side, 0, side]) {
      context.moveTo(shift - 1, slope > 0 ? side + 1 : -1);
      context.lineTo(shift + side + 1, slope > 0 ? -1 : side + 1);
    }
    context.stroke();
  } else if (pattern === "level") {
    context.moveTo(0, side / 2);
    context.lineTo(side, side / 2);
    context.stroke();
  } else {
    const radius = pattern === "dots" ? 0.8 : 1.1;
    for (const [x, y] of pattern === "dots"
      ? [[0.5, 0.5]]
      : [
          [0.25, 0.25],
          [0.75, 0.75],
        ]) {
      context.moveTo(x! * side + radius, y! * side);
      context.arc(x! * side, y! * side, radius, 0, 2 * Math.PI);
    }
    context.fill();
  }
}

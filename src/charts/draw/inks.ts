import type { Drawing } from "./drawing";
import { token } from "../../ui/tokens";

/** Colours of a drawing as the element's theme has them. */
export interface Inks {
  solid: string;
  tint: string;
  hatch: CanvasPattern | string;
  whisker: string;
  grid: string;
  axis: string;
}

const NAMES = {
  killed: { solid: "--killed", tint: "--killed-best", ground: "--surface-panel", lines: "--killed" },
  data: { solid: "--data", tint: "--data-possible", ground: "--data-possible", lines: "--data-hatch" },
} as const;

export function readInks(canvas: HTMLCanvasElement, ink: Drawing["ink"]): Inks {
  const names = NAMES[ink];
  return {
    solid: token(names.solid, canvas),
    tint: token(names.tint, canvas),
    hatch: hatch(token(names.ground, canvas), token(names.lines, canvas)),
    whisker: token("--whisker", canvas),
    grid: token("--grid", canvas),
    axis: token("--line-strong", canvas),
  };
}

/** The same colour for a bar that is not chosen. Tokens are #rrggbb. */
export function faded(colour: string): string {
  return `${colour}59`;
}

/** Diagonal lines, the sign of "possibly" everywhere in the atlas. */
function hatch(ground: string, lines: string): CanvasPattern | string {
  const size = 6;
  const tile = document.createElement("canvas");
  tile.width = tile.height = size;
  const context = tile.getContext("2d");
  if (!context) return ground;
  context.fillStyle = ground;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = lines;
  context.lineWidth = 1.25;
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift, size);
    context.lineTo(shift + size, 0);
  }
  context.stroke();
  return context.createPattern(tile, "repeat") ?? ground;
}

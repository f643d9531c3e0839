import { AROUND, PLAIN_BELOW, drawPoint } from "./draw-point";
import type { PointLook } from "../../table/point-look";
import { pointRadius } from "./point-size";
import { stampFrom, type Stamp } from "./stamp";
import type { Palette } from "../style/palette";

/** On what the pixels of a stamp depend. */
export interface StampStyle {
  palette: Palette;
  pixelRatio: number;
  shrink: number;
  compact: boolean;
  /** Width of the buffer that is stamped on. */
  columns: number;
}

/** Room for the halo, px. */
const HALO = 2;

/** Stamps of one style, each made when it is first asked for. */
export class StampBox {
  readonly style: StampStyle;
  readonly #known = new Map<PointLook, Stamp>();
  readonly #context: CanvasRenderingContext2D;

  /** Throws where the browser gives no 2D canvas. */
  constructor(style: StampStyle, page: Document) {
    this.style = style;
    const context = page.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("This browser draws no canvas.");
    this.#context = context;
  }

  isOf(style: StampStyle): boolean {
    return (Object.keys(style) as (keyof StampStyle)[]).every((key) => style[key] === this.style[key]);
  }

  readonly of = (look: PointLook): Stamp => {
    const known = this.#known.get(look);
    if (known) return known;
    const stamp = this.#make(look);
    this.#known.set(look, stamp);
    return stamp;
  };

  #make(look: PointLook): Stamp {
    const { palette, pixelRatio, shrink, compact, columns } = this.style;
    const radius = pointRadius(look, shrink, compact);
    const half = stampReach(radius, pixelRatio);
    const side = 2 * half + 1;
    const { canvas } = this.#context;
    canvas.width = canvas.height = side;
    this.#context.setTransform(pixelRatio, 0, 0, pixelRatio, side / 2, side / 2);
    drawPoint(this.#context, look, radius, palette);
    const { data } = this.#context.getImageData(0, 0, side, side);
    const pixels = new Uint32Array(data.buffer);
    return stampFrom(radius < PLAIN_BELOW ? sharpened(pixels) : pixels, side, columns);
  }
}

/** Pixels at least half covered, whole; the others left out: of the smallest points there are too many to be mixed. */
function sharpened(pixels: Uint32Array): Uint32Array {
  return pixels.map((colour) => (colour >>> 24 < 128 ? 0 : colour | 0xff000000));
}

/**
 * Device pixels from a stamp's middle to its edge; shapes other than a circle reach farther than their radius, and so
 * does the area around one.
 */
export function stampReach(radius: number, pixelRatio: number): number {
  const around = radius < PLAIN_BELOW ? 0 : radius + AROUND.reach + 0.5;
  return Math.ceil(Math.max(radius * 1.25 + HALO, around) * pixelRatio);
}

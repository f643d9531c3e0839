/**
 * A symbol ready to be put onto pixels: where they lie from its middle in a buffer of known width, and their colours as
 * ImageData has them in 32 bits (little endian: alpha, blue, green, red), not premultiplied.
 */
export interface Stamp {
  /** Pixels that hide what is under them. */
  solid: Int32Array;
  solidColours: Uint32Array;
  /** Pixels that let it through: edges, and the fill of large circles. */
  soft: Int32Array;
  softColours: Uint32Array;
}

/** Alpha from which a pixel counts as solid. */
const SOLID = 250;

/** From a square of pixels of odd side with the symbol in its middle. O(pixels). */
export function stampFrom(pixels: Uint32Array, side: number, columns: number): Stamp {
  const middle = (side - 1) / 2;
  const [solid, solidColours, soft, softColours]: number[][] = [[], [], [], []];
  pixels.forEach((colour, at) => {
    const alpha = colour >>> 24;
    if (alpha === 0) return;
    const offset = (Math.floor(at / side) - middle) * columns + (at % side) - middle;
    if (alpha >= SOLID) {
      solid!.push(offset);
      solidColours!.push(colour | 0xff000000);
    } else {
      soft!.push(offset);
      softColours!.push(colour);
    }
  });
  return {
    solid: Int32Array.from(solid!),
    solidColours: Uint32Array.from(solidColours!),
    soft: Int32Array.from(soft!),
    softColours: Uint32Array.from(softColours!),
  };
}

/** Puts a stamp's middle onto a pixel; all of it lies in the buffer. O(its pixels). */
export function putStamp(buffer: Uint32Array, at: number, stamp: Stamp): void {
  const { solid, solidColours, soft, softColours } = stamp;
  for (let i = 0; i < solid.length; i++) buffer[at + solid[i]!] = solidColours[i]!;
  for (let i = 0; i < soft.length; i++) {
    const pixel = at + soft[i]!;
    const under = buffer[pixel]!;
    if (under === 0) buffer[pixel] = softColours[i]!;
    else if (under >= OPAQUE) buffer[pixel] = overOpaque(softColours[i]!, under);
    else buffer[pixel] = over(softColours[i]!, under);
  }
}

const OPAQUE = 0xff000000;
/** Red and blue; with green between them two channels are mixed at a time. */
const ODD = 0xff00ff;

/** One colour over an opaque one, to one step. O(1). */
function overOpaque(above: number, under: number): number {
  const alpha = above >>> 24;
  const share = alpha + (alpha >>> 7);
  const rest = 256 - share;
  const odd = (((above & ODD) * share + (under & ODD) * rest) >>> 8) & ODD;
  const green = ((((above >>> 8) & 255) * share + ((under >>> 8) & 255) * rest) >>> 8) << 8;
  return OPAQUE | odd | green;
}

/** One colour over another, neither premultiplied. O(1). */
export function over(above: number, under: number): number {
  const alpha = above >>> 24;
  // Of 255 · 255 parts: what the upper one covers, and what of the lower one shows.
  const share = alpha * 255;
  const rest = (under >>> 24) * (255 - alpha);
  const whole = share + rest;
  if (whole === 0) return 0;
  const [a, b] = [share / whole, rest / whole];
  const blue = (((above >>> 16) & 255) * a + ((under >>> 16) & 255) * b + 0.5) << 16;
  const green = (((above >>> 8) & 255) * a + ((under >>> 8) & 255) * b + 0.5) << 8;
  const red = ((above & 255) * a + (under & 255) * b + 0.5) | 0;
  return ((whole / 255 + 0.5) << 24) | blue | green | red;
}

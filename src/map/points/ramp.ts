import { parseColour } from "../style/parse-colour";
import { RAMP_START, rampShare } from "./density";

/** Opacity of the ramp's beginning and end: land shows through where there is little. */
const OPACITY = { from: 0.35, to: 0.9 };
const STEPS = 256;

/** Colours of a ramp as ImageData has them in 32 bits, STEPS of them, from some at equal distances. */
export function rampColours(stops: readonly string[]): Uint32Array {
  const rgb = stops.map(parseColour);
  return Uint32Array.from({ length: STEPS }, (_, step) => {
    const share = step / (STEPS - 1);
    const at = share * (rgb.length - 1);
    const low = Math.min(Math.floor(at), rgb.length - 2);
    const part = (channel: 0 | 1 | 2) => {
      const [a, b] = [rgb[low]![channel], rgb[low + 1]![channel]];
      return Math.round(a + (b - a) * (at - low));
    };
    const alpha = Math.round(255 * (OPACITY.from + (OPACITY.to - OPACITY.from) * Math.min(1, share * 2)));
    return ((alpha << 24) | (part(2) << 16) | (part(1) << 8) | part(0)) >>> 0;
  });
}

/** Colours each density; clear below the ramp's beginning. O(cells). */
export function colourDensity(
  density: Float32Array,
  end: number,
  colours: Uint32Array,
  into: Uint32Array,
): void {
  for (let cell = 0; cell < density.length; cell++) {
    const value = density[cell]!;
    into[cell] = value < RAMP_START ? 0 : colours[Math.floor(rampShare(value, end) * (colours.length - 1))]!;
  }
}

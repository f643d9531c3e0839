import { WORLD, latOfY, lonOfX, mercatorX, mercatorY } from "../../map/geo/mercator";
import type { Day } from "../../model/day";
import type { Camera } from "../../view/view";

/** Where the map looks and which days it shows, at one moment of the way from a step to the next. */
export interface Moment {
  camera: Camera;
  from: Day;
  to: Day;
}

/** How much the way rises to see both ends, after van Wijk and Nuij; and the width looked at, px. */
const RISE = 1.3;
const WIDTH = 900;

/** Slow, fast, slow: from 0 to 1. */
export function eased(progress: number): number {
  const p = Math.min(1, Math.max(0, progress));
  return p < 0.5 ? 4 * p ** 3 : 1 - (2 - 2 * p) ** 3 / 2;
}

/** The moment so far on the way (0 to 1) between two; exact at both ends. */
export function momentBetween(a: Moment, b: Moment, progress: number): Moment {
  if (progress <= 0) return a;
  if (progress >= 1) return b;
  const day = (from: Day, to: Day) => Math.round(from + (to - from) * progress);
  return {
    camera: cameraBetween(a.camera, b.camera, progress),
    from: day(a.from, b.from),
    to: day(a.to, b.to),
  };
}

/** A smooth way from one look to another: it rises where they are far apart, and zooms evenly where they are not. */
export function cameraBetween(a: Camera, b: Camera, progress: number): Camera {
  const [x0, y0, x1, y1] = [mercatorX(a.lon), mercatorY(a.lat), mercatorX(b.lon), mercatorY(b.lat)];
  const [w0, w1] = [widthAt(a.zoom), widthAt(b.zoom)];
  const distance = Math.hypot(x1 - x0, y1 - y0);
  const { along, width } = distance < 1e-9 ? straight(w0, w1, progress) : arc(w0, w1, distance, progress);
  return {
    zoom: Math.log2(WIDTH / (WORLD * width)),
    lat: latOfY(y0 + (y1 - y0) * along),
    lon: lonOfX(x0 + (x1 - x0) * along),
  };
}

/** Width of the world that is seen, on the unit square. */
function widthAt(zoom: number): number {
  return WIDTH / (WORLD * 2 ** zoom);
}

function straight(w0: number, w1: number, progress: number) {
  return { along: progress, width: w0 * (w1 / w0) ** progress };
}

function arc(w0: number, w1: number, distance: number, progress: number) {
  const square = RISE ** 2;
  const end = (w: number, sign: 1 | -1) => {
    const b = (w1 ** 2 - w0 ** 2 + sign * square ** 2 * distance ** 2) / (2 * w * square * distance);
    return -Math.asinh(b);
  };
  const [r0, r1] = [end(w0, 1), end(w1, -1)];
  const s = progress * (r1 - r0) + r0;
  const gone = (w0 / square) * (Math.cosh(r0) * Math.tanh(s) - Math.sinh(r0));
  return { along: gone / distance, width: (w0 * Math.cosh(r0)) / Math.cosh(s) };
}

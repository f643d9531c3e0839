import { screenX, screenY, type Frame } from "../geo/mercator";
import { UNIT, type PointColumns } from "../../table/point-columns";
import type { FailBits } from "../../table/filter";

/** Of more rows than this only some are looked at. */
const SAMPLE = 40_000;

/** About how many rows that pass the filters lie in a frame: exactly, where there are few. O(sample). */
export function countInView({ count, x, y, look }: PointColumns, fails: FailBits, frame: Frame): number {
  const step = Math.max(1, Math.floor(count / SAMPLE));
  let inside = 0;
  for (let row = 0; row < count; row += step) {
    if (look[row] === 0 || fails[row] !== 0) continue;
    const [atX, atY] = [screenX(frame, x[row]! / UNIT), screenY(frame, y[row]! / UNIT)];
    if (atX >= 0 && atY >= 0 && atX <= frame.width && atY <= frame.height) inside++;
  }
  return inside * step;
}

/** More events than this in view, as points, hide each other. */
const MANY = 60_000;

/**
 * How so many events in view are drawn where the reader has not said: by their number alone, so that a map, a link to
 * it, a step of a story and a figure agree, whatever was seen before. O(1).
 */
export function chooseAs(inView: number): "points" | "density" {
  return inView > MANY ? "density" : "points";
}

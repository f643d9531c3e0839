import type { PointsAs } from "../../view/view";

/** With more events in view than the first, points hide each other; with fewer than the second they are told apart again. */
const MANY = 60_000;
const FEW = 40_000;

/** How so many events are drawn where the reader has not said: as they are already, unless there are far too many or few. */
export function chooseAs(inView: number, now: PointsAs): PointsAs {
  if (inView > MANY) return now === "clusters" ? now : "density";
  return inView < FEW ? "points" : now;
}

import { DAYS_IN } from "./time-scale";
import { openAtEdges, type Domain, type Span } from "./time-span";
import { addSteps, floorToStep, type Day, type TimeStep } from "../model/day";

/** What the pointer holds: an end, the whole window, or a new window being drawn. */
export type Grip = "from" | "to" | "window" | "new";

export interface Drag {
  grip: Grip;
  /** The day under the pointer when it went down, with its fraction. */
  start: number;
  /** The window as it was then. */
  span: Span;
}

/**
 * The window a drag has led to when the pointer is over `day` (with its fraction). It lands on boundaries of
 * `snap`; ends keep at least one `snap` apart; a moved window keeps its calendar length within the band.
 */
export function dragged(drag: Drag, day: number, snap: TimeStep, domain: Domain): Span {
  const { span } = drag;
  const [from, to] = [span.from ?? domain.from, span.to ?? domain.to];
  switch (drag.grip) {
    case "from": {
      const next = Math.min(nearestBoundary(day, snap), floorToStep(to, snap));
      return { from: openAtEdges(next, to, domain).from, to: span.to };
    }
    case "to": {
      const next = Math.max(nearestBoundary(day, snap), addSteps(floorToStep(from, snap), snap, 1)) - 1;
      return { from: span.from, to: openAtEdges(from, next, domain).to };
    }
    case "window":
      return moved({ from, to }, day - drag.start, snap, domain);
    case "new": {
      const [low, high] = [Math.min(day, drag.start), Math.max(day, drag.start)].map(Math.floor) as [
        Day,
        Day,
      ];
      return openAtEdges(floorToStep(low, snap), addSteps(floorToStep(high, snap), snap, 1) - 1, domain);
    }
  }
}

/** The calendar boundary closest to a day. */
export function nearestBoundary(day: number, step: TimeStep): Day {
  const before = floorToStep(Math.floor(day), step);
  const after = addSteps(before, step, 1);
  return day - before < after - day ? before : after;
}

function moved(span: Domain, days: number, snap: TimeStep, domain: Domain): Span {
  const at = (count: number) => ({
    from: addSteps(span.from, snap, count),
    to: addSteps(span.to + 1, snap, count) - 1,
  });
  let count = Math.round(days / DAYS_IN[snap]);
  while (count > 0 && at(count).to > domain.to) count--;
  while (count < 0 && at(count).from < domain.from) count++;
  return at(count);
}

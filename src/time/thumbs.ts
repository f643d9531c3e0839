import { openAtEdges, type Domain, type Span } from "./time-span";
import { addSteps, floorToStep, type Day, type TimeStep } from "../model/day";

/** The slider's two thumbs. */
export type ThumbEnd = "from" | "to";

/** Half of a grip, and the room that a bar between two of them needs, px. */
const GRIP = 6;
const BETWEEN = 16;

/** How far each grip gives way outwards, px, so that what lies between the thumbs stays in sight. */
export function gripAside(gap: number): number {
  return Math.min(Math.max(GRIP - (gap - BETWEEN) / 2, 0), GRIP);
}

/** A key as pressed on a thumb. */
export interface ThumbPress {
  key: string;
  altKey: boolean;
  shiftKey: boolean;
}

const DIRECTION: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/**
 * Where a key takes a thumb (WAI-ARIA multi-thumb slider), or null for a key that is not the slider's. Arrows
 * go to the next boundary of the step, with Alt one day; Shift, and the Page keys, take ten; Home and End go as
 * far as there is way. A thumb never passes the other, and at the band's edge its end is open.
 */
export function pressThumb(
  thumb: ThumbEnd,
  press: ThumbPress,
  span: Span,
  domain: Domain,
  step: TimeStep,
): Span | null {
  const from = Math.max(span.from ?? domain.from, domain.from);
  const to = Math.min(span.to ?? domain.to, domain.to);
  const boundary = thumb === "from" ? from : to + 1;
  const target = targetOf(press, boundary, step);
  if (target === null) return null;
  if (thumb === "from") return { from: openAtEdges(Math.min(target, to), to, domain).from, to: span.to };
  return { from: span.from, to: openAtEdges(from, Math.max(target - 1, from), domain).to };
}

function targetOf(press: ThumbPress, boundary: Day, step: TimeStep): Day | null {
  if (press.key === "Home") return -Infinity;
  if (press.key === "End") return Infinity;
  const direction = DIRECTION[press.key];
  if (direction === undefined) return null;
  const tenfold = press.shiftKey && Math.abs(direction) === 1 ? 10 : 1;
  return moveBoundary(boundary, press.altKey ? "day" : step, direction * tenfold);
}

/** The count-th boundary of the calendar step after (or before) a day. */
function moveBoundary(day: Day, step: TimeStep, count: number): Day {
  const floor = floorToStep(day, step);
  const between = count < 0 && floor !== day ? 1 : 0;
  return addSteps(floor, step, count + between);
}

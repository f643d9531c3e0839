import { xOf, type TimeScale } from "./time-scale";
import type { Day } from "../model/day";

/** An event's interval on the band, px. */
export interface Bracket {
  left: number;
  right: number;
  middle: number;
  /** The interval goes on beyond the band, or is open, on that side. */
  arrowLeft: boolean;
  arrowRight: boolean;
}

/** A day is drawn at least this wide. */
const NARROWEST = 7;

/** Where an interval (OPEN_START, OPEN_END where open) lies on the band. */
export function bracketOf(scale: TimeScale, start: Day, end: Day): Bracket {
  const [x1, x2] = [xOf(scale, start), xOf(scale, end + 1)];
  const middle = (x1 + x2) / 2;
  const half = Math.max(x2 - x1, NARROWEST) / 2;
  return {
    left: middle - half,
    right: middle + half,
    middle,
    arrowLeft: start < scale.from,
    arrowRight: end > scale.to,
  };
}

/** The bracket's line, `rise` px high above y = 0; an arrow head stands where it goes on. */
export function bracketPath(bracket: Bracket, rise: number): string {
  const { left, right, arrowLeft, arrowRight } = bracket;
  const head = (x: number, direction: 1 | -1) =>
    `M${x - 4 * direction} ${-rise - 3}L${x} ${-rise}L${x - 4 * direction} ${3 - rise}`;
  const line = `M${left} ${arrowLeft ? -rise : 0}V${-rise}H${right}${arrowRight ? "" : "V0"}`;
  return `${line}${arrowLeft ? head(left, -1) : ""}${arrowRight ? head(right, 1) : ""}`;
}

/** Where a bracket's label goes: beside it, on the side with more room, or over a bracket too wide for that. */
export interface LabelPlace {
  side: "left" | "right" | "over";
  /** Distance from the plot's left edge, px: the label's right edge (left), left edge (right), middle (over). */
  x: number;
  /** px */
  room: number;
}

const GAP = 6;
const ENOUGH = 150;
/** Of a bracket under its label, this much stays in sight at either end. */
const ENDS = 16;

/** `reserved` px at the band's left belong to the axis label. */
export function labelPlace(bracket: Bracket, width: number, reserved: number): LabelPlace {
  const left = bracket.left - GAP - reserved;
  const right = width - bracket.right - GAP;
  if (Math.max(left, right) < ENOUGH) {
    const start = Math.max(bracket.left, reserved);
    return {
      side: "over",
      x: (start + bracket.right) / 2,
      room: Math.max(bracket.right - start - 2 * ENDS, 0),
    };
  }
  if (left >= right) return { side: "left", x: bracket.left - GAP, room: left };
  const x = Math.max(bracket.right + GAP, reserved);
  return { side: "right", x, room: width - x };
}

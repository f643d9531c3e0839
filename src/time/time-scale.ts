import type { Domain } from "./time-span";
import { TIME_STEPS, type Day, type TimeStep } from "../model/day";

/** The band's days laid out over `width` px, linearly. */
export interface TimeScale extends Domain {
  width: number;
}

/** Mean length of a step, days. */
export const DAYS_IN: Readonly<Record<TimeStep, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.31,
  year: 365.25,
};

export function pixelsPerDay(scale: TimeScale): number {
  return scale.width / (scale.to + 1 - scale.from);
}

/** The left edge of a day, px; days outside the band (and open ends) lie on its edge. */
export function xOf(scale: TimeScale, day: Day): number {
  const x = (day - scale.from) * pixelsPerDay(scale);
  return Math.min(Math.max(x, 0), scale.width);
}

/** The day under a pixel, with its fraction: `dayAt(scale, xOf(scale, day))` is `day`, within the band. */
export function dayAt(scale: TimeScale, x: number): number {
  if (scale.width <= 0) return scale.from;
  const inside = Math.min(Math.max(x, 0), scale.width);
  return scale.from + inside / pixelsPerDay(scale);
}

/** The given step, or the finest coarser one that is at least `pixels` wide. */
export function coarsen(scale: TimeScale, step: TimeStep, pixels: number): TimeStep {
  const candidates = TIME_STEPS.slice(TIME_STEPS.indexOf(step));
  return candidates.find((one) => DAYS_IN[one] * pixelsPerDay(scale) >= pixels) ?? "year";
}

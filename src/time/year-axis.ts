import { DAYS_IN, pixelsPerDay, xOf, type TimeScale } from "./time-scale";
import { addSteps, dateParts, floorToStep, type Day, type TimeStep } from "../model/day";
import { monthShort } from "../model/words";

/** A tick at the start of a calendar step; its label stands in the step's middle. */
export interface AxisTick {
  /** px */
  x: number;
  label: string | null;
  labelX: number;
}

/** A label needs this much room, px. */
const YEAR_ROOM = 34;
const MONTH_ROOM = 58;
const DAY_ROOM = 48;
const EVERY_YEARS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** Ticks by year, or by quarter, month, week or day where the band is short enough for words on them. */
export function axisTicks(scale: TimeScale): AxisTick[] {
  if (scale.width <= 0) return [];
  const day = pixelsPerDay(scale);
  const month = day * DAYS_IN.month;
  if (day >= DAY_ROOM) return ticksOf(scale, "day", 1);
  if (day * DAYS_IN.week >= DAY_ROOM) return ticksOf(scale, "week", 1);
  if (month >= MONTH_ROOM) return ticksOf(scale, "month", 1);
  if (month * 3 >= MONTH_ROOM) return ticksOf(scale, "quarter", 1);
  const every = EVERY_YEARS.find((years) => years * 12 * month >= YEAR_ROOM) ?? 1000;
  return ticksOf(scale, "year", every);
}

function ticksOf(scale: TimeScale, step: TimeStep, everyYears: number): AxisTick[] {
  const ticks: AxisTick[] = [];
  let day = floorToStep(scale.from, step);
  while (day <= scale.to) {
    const next = addSteps(day, step, 1);
    const labelled = dateParts(day).year % everyYears === 0;
    const [x, end] = [xOf(scale, day), xOf(scale, next)];
    // A week that the band's edge cuts has no room for its words.
    const isCut = step === "week" && (day < scale.from || next > scale.to + 1);
    ticks.push({ x, labelX: (x + end) / 2, label: labelled && !isCut ? label(day, step) : null });
    day = next;
  }
  return ticks;
}

function label(day: Day, step: TimeStep): string {
  const { year, month, day: ofMonth } = dateParts(day);
  if (step === "year") return String(year);
  if (step === "day" || step === "week") return `${ofMonth} ${monthShort(month)}`;
  return month === 1 ? `${monthShort(1)} ${year}` : monthShort(month);
}

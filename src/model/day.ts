/**
 * Days as whole numbers: 0 is 1970-01-01, in the proleptic Gregorian calendar, without time zones.
 * A day fits an Int32, so that time windows are comparisons of integers.
 */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** Stand-ins for an open start and an open end; they compare as before and after every real day. */
export const OPEN_START: Day = -0x7fffffff;
export const OPEN_END: Day = 0x7fffffff;

export function dayOf(year: number, month = 1, dayOfMonth = 1): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.round(date.getTime() / MS_PER_DAY);
}

export function dateParts(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** `2024-03-22` to a day; null for anything that is not a real calendar date. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateParts(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

export const TIME_STEPS = ["day", "week", "month", "quarter", "year"] as const;
export type TimeStep = (typeof TIME_STEPS)[number];

const MONTHS_IN: Record<"month" | "quarter" | "year", number> = { month: 1, quarter: 3, year: 12 };

/** First day of the calendar step that holds `day`; weeks begin on Monday. */
export function floorToStep(day: Day, step: TimeStep): Day {
  if (step === "day") return day;
  if (step === "week") return day - ((((day + 3) % 7) + 7) % 7);
  const { year, month } = dateParts(day);
  const months = MONTHS_IN[step];
  return dayOf(year, month - ((month - 1) % months), 1);
}

/** `day` moved by `count` steps; a month's end that does not exist becomes that month's last day. */
export function addSteps(day: Day, step: TimeStep, count: number): Day {
  if (step === "day") return day + count;
  if (step === "week") return day + 7 * count;
  const { year, month, day: dayOfMonth } = dateParts(day);
  const total = year * 12 + (month - 1) + MONTHS_IN[step] * count;
  const [toYear, toMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** Today in UTC, by a clock. */
export function dayNow(clock: { now(): number }): Day {
  return Math.floor(clock.now() / MS_PER_DAY);
}

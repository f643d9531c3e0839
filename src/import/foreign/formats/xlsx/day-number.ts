import type { Shown } from "./styles";
import type { Cell } from "../../row-source";

const DAY = 86_400_000;
/** Days from the beginning of each calendar to 1970. */
const [SINCE_1900, SINCE_1904] = [25_569, 24_107];
/** The calendar of 1900 has a 29 February that never was; before it, numbers are one less. */
const NEVER = 60;

/**
 * A number of days as what it is shown as: a moment as UTC, a time of day alone as text. The number itself where no
 * date has it, as the 0 of 1900 that is shown for an empty cell.
 */
export function cellOfDays(days: number, shown: Shown, is1904: boolean): Cell {
  if (shown === "number" || days < 0) return days;
  const isNoDay = days < 1 && !is1904;
  if (shown === "date" && isNoDay) return days;
  if (shown === "time" && days < 1) return new Date(toSeconds(days * DAY)).toISOString().slice(11, 19);
  const since = is1904 ? SINCE_1904 : days < NEVER ? SINCE_1900 - 1 : SINCE_1900;
  const date = new Date(toSeconds((days - since) * DAY));
  return Number.isNaN(date.getTime()) ? days : date;
}

/** Milliseconds; days are kept as fractions, so that seconds come out a little beside themselves. */
function toSeconds(milliseconds: number): number {
  const seconds = Math.round(milliseconds / 1000) * 1000;
  return Math.abs(seconds - milliseconds) < 2 ? seconds : Math.round(milliseconds);
}

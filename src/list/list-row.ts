import type { HarmMeasure } from "../model/measure";
import { placeName } from "../model/place-name";
import type { AtlasEvent } from "../model/schema";
import { boundsLabel, dateShort } from "../model/words";
import { EXPECTS } from "../table/event-table";

/** An event as a row of the list shows it. */
export interface ListRow {
  id: string;
  title: string;
  /** "22 Mar 2024 · Crocus City Hall" */
  when: string;
  where: string;
  /** "≥144"; "n/k" where a number is expected and missing; "" where none is expected. */
  number: string;
  /** A number is expected and not given. */
  unknown: boolean;
}

export function listRow(event: AtlasEvent, measure: HarmMeasure): ListRow {
  const number = boundsLabel(event[measure]);
  const given = number !== "n/k";
  const unknown = !given && event.type === EXPECTS[measure];
  return {
    id: event.id,
    title: event.title,
    when: dateShort(event.date),
    where: event.place ? placeName(event.place) : "no place",
    number: given || unknown ? number : "",
    unknown,
  };
}

/** Rows beyond the usual ones that are made so that the selected one is among them. */
const REACH = 1000;

/**
 * How many of the latest rows stand above the first that is made: none, unless the selected row (-1: none) lies so far
 * down that a whole list to it would be too long; then the list begins a little above it.
 */
export function listStart(selectedAt: number, limit: number): number {
  return selectedAt < limit + REACH ? 0 : selectedAt - REACH / 20;
}

/** Where an arrow key, Home or End leads from a row; null for other keys. Stops at both ends. */
export function moveTo(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(from + 1, last);
    case "ArrowUp":
      return Math.max(from - 1, 0);
    case "PageDown":
      return Math.min(from + 10, last);
    case "PageUp":
      return Math.max(from - 10, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

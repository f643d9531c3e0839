import type { HarmMeasure } from "../model/measure";
import { countWords, counted } from "../model/words";
import type { PeopleSum } from "../table/sums";

/** A sum of people in words, the doubt apart so that it can be set more quietly. */
export interface PeopleWords {
  main: string;
  /** "best 661", or "" where it adds nothing. */
  best: string;
}

/**
 * "at least 656 killed" with "best 661"; null where no event gives a number.
 * A sum is open when any of its events is, and also while any event's number is missing.
 */
export function peopleWords(sum: PeopleSum, verb: string): PeopleWords | null {
  if (sum.known === 0) return null;
  const { low, best, high } = sum;
  const open = sum.open || sum.unknown > 0;
  const brackets = best > low && (open || best < high) ? `best ${countWords(best)}` : "";
  return { main: `${boundsOf(low, high, open)} ${verb}`, best: brackets };
}

function boundsOf(low: number, high: number, open: boolean): string {
  if (open) return `at least ${countWords(low)}`;
  const [least, most] = low < high ? [low, high] : [high, low];
  if (least === most) return countWords(least);
  return least === 0 ? `up to ${countWords(most)}` : `${countWords(least)} to ${countWords(most)}`;
}

/** "4 attacks" and "give no number"; "1 arrest" and "gives no number of arrested"; null when none is missing. */
export function missingWords(
  sum: PeopleSum,
  measure: HarmMeasure,
  named = measure !== "killed",
): { events: string; give: string } | null {
  if (sum.unknown === 0) return null;
  const give = sum.unknown === 1 ? "gives" : "give";
  return {
    events: counted(sum.unknown, measure === "arrested" ? "arrest" : "attack"),
    give: `${give} no number${named ? ` of ${measure}` : ""}`,
  };
}

import type { HarmMeasure, Measure } from "../model/measure";
import { boundsLabel, boundsWords, countWords, counted } from "../model/words";
import type { PeopleSum } from "../table/sums";
import type { Totals } from "../table/totals";

/** What the measure amounts to over a set of events. Events are exact; people have low, best and high. */
export function amountOf(totals: Totals, measure: Measure): PeopleSum {
  if (measure !== "events") return totals.people[measure];
  const count = totals.events;
  return { low: count, best: count, high: count, open: false, known: count, unknown: 0 };
}

/** Events that bear on the measure: those with a number, and those that should have one. */
export function eventsIn(amount: PeopleSum): number {
  return amount.known + amount.unknown;
}

/** Short form for labels: "149", "≥144", "90–99"; null when no event gives a number. */
export function amountLabel(amount: PeopleSum): string | null {
  return amount.known === 0 ? null : boundsLabel(bounds(amount));
}

/** Long form for sentences: "149", "at least 144 (best 150)", "90 to 99 (best 95)", "not given". */
export function amountWords(amount: PeopleSum): string {
  if (amount.known === 0) return "not given";
  const words = boundsWords(bounds(amount));
  const { low, best, high, open } = amount;
  const saidAlready = best === low || (!open && best === high);
  return saidAlready ? words : `${words} (best ${countWords(best)})`;
}

const WITHOUT: Record<HarmMeasure, [one: string, many: string]> = {
  killed: ["attack", "attacks"],
  wounded: ["attack", "attacks"],
  arrested: ["arrest", "arrests"],
};

/** "3 attacks", "1 arrest": the events of which a number is expected and missing. */
export function unknownWords(count: number, measure: HarmMeasure): string {
  return counted(count, ...WITHOUT[measure]);
}

/** What stands for a whole chart when no event in view gives a number; null when one does. */
export function nothingWords(total: PeopleSum, measure: Measure): string | null {
  if (total.known > 0) return null;
  if (measure === "events") return "No event in view.";
  if (total.unknown === 0) return `No event in view gives a number of ${measure}.`;
  const have = total.unknown === 1 ? "has" : "have";
  return `No event in view gives a number of ${measure}; ${unknownWords(total.unknown, measure)} ${have} none.`;
}

/** What stands in a chart's place when nothing has a bar: "No number given: 1 attack.", "None in view." */
export function noBarWords(
  certain: PeopleSum,
  possible: PeopleSum,
  measure: Measure,
  where: "in view" | "in this window",
): string {
  const missing = certain.unknown || possible.unknown;
  if (measure === "events" || missing === 0) return `None ${where}.`;
  const doubt = certain.unknown > 0 ? "" : ", only possibly in this window";
  return `No number given: ${unknownWords(missing, measure)}${doubt}.`;
}

/** What a total leaves out: "+1 n/k"; "" where no number is missing. */
export function missingLabel(amount: PeopleSum): string {
  return amount.unknown > 0 ? `+${countWords(amount.unknown)} n/k` : "";
}

function bounds({ low, best, high, open }: PeopleSum) {
  return { low, best, high: open ? null : high };
}

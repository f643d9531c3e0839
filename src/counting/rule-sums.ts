import { CASUALTY_RULES, type CasualtyRule } from "../model/casualty-rule";
import type { HarmMeasure } from "../model/measure";
import type { Atlas } from "../model/schema";
import { boundsWords, counted } from "../model/words";
import { atlasByRule } from "../table/apply-rule";
import { withNumbers } from "../table/build-table";
import type { EventTable } from "../table/event-table";
import { failBits } from "../table/filter";
import type { PeopleSum } from "../table/sums";
import { countingPossible, windowTotals } from "../table/totals";
import type { TimeWindow } from "../table/window";
import type { Filters } from "../model/filters";

/** The columns as each rule would have them. `atlas` as published; only the numbers differ. O(events × rules). */
export function tablesByRule(atlas: Atlas, table: EventTable): Record<CasualtyRule, EventTable> {
  const tables = CASUALTY_RULES.map((rule) => {
    const events = atlasByRule(atlas, rule).events.map((event) => [event.id, event] as const);
    return [rule, withNumbers(table, new Map(events))];
  });
  return Object.fromEntries(tables) as Record<CasualtyRule, EventTable>;
}

/** What a table's events in a window amount to: what is certainly in it, or with what is possibly in it. */
export function sumIn(
  table: EventTable,
  measure: HarmMeasure,
  { window, filters, possible }: { window: TimeWindow; filters: Filters; possible: boolean },
): PeopleSum {
  const totals = windowTotals(table, window, failBits(table, filters));
  return (possible ? countingPossible(totals) : totals).certain.people[measure];
}

/** "at least 661", "90 to 99", "n/k": a sum is open while any of its numbers is, or is missing. */
export function sumWords({ low, best, high, open, known, unknown }: PeopleSum): string {
  if (known === 0) return "n/k";
  return boundsWords({ low, best, high: open || unknown > 0 ? null : high });
}

/** "4 attacks without a number"; "" where none is missing. */
export function missingWords({ unknown }: PeopleSum, measure: HarmMeasure): string {
  const what = measure === "arrested" ? "arrest" : "attack";
  return unknown === 0 ? "" : `${counted(unknown, what)} without a number`;
}

/**
 * "at least 661 → at least 503 killed", and what no longer has a number; where both are the same, that nothing
 * changes.
 */
export function changeWords(before: PeopleSum, after: PeopleSum, measure: HarmMeasure): string {
  const [was, is] = [sumWords(before), sumWords(after)];
  // Events of which no number is expected are missed by nobody, so that their loss is said here.
  const dropped = before.known + before.unknown - after.known - after.unknown;
  const losses = [
    before.unknown === after.unknown ? "" : missingWords(after, measure) || "none missing",
    dropped > 0 ? `${counted(dropped, "other event")} no longer counted` : "",
  ].filter(Boolean);
  if (was === is && losses.length === 0) return `${is} ${measure} either way`;
  return [`${was} → ${is} ${measure}`, ...losses].join(", ");
}

import { amountLabel, amountOf, amountWords, eventsIn, missingLabel, unknownWords } from "./amount";
import type { Measure } from "../model/measure";
import { counted } from "../model/words";
import type { Group } from "../table/group";
import type { PeopleSum } from "../table/sums";

/** One row of a chart: a value of a dimension and what the measure amounts to under it. */
export interface Bar {
  /** The dimension's value; "" for events without one. */
  value: string;
  label: string;
  certain: PeopleSum;
  /** Of events that lie only partly in the window; never part of `certain`. */
  possible: PeopleSum;
  chosen: boolean;
}

/**
 * A bar for each group the measure says anything about, and for each chosen one, so that a choice can be
 * taken back. Largest best estimate first, then most events, then by name; events without a value last.
 */
export function barsOf(
  groups: readonly Group[],
  measure: Measure,
  nameOf: (group: Group) => string,
  chosen: readonly string[],
): Bar[] {
  return groups
    .map((group) => ({
      value: group.value,
      label: nameOf(group),
      certain: amountOf(group.certain, measure),
      possible: amountOf(group.possible, measure),
      chosen: chosen.includes(group.value),
    }))
    .filter((bar) => bar.chosen || eventsIn(bar.certain) + eventsIn(bar.possible) > 0)
    .sort(largestFirst);
}

function largestFirst(a: Bar, b: Bar): number {
  return (
    Number(a.value === "") - Number(b.value === "") ||
    Number(b.certain.known > 0) - Number(a.certain.known > 0) ||
    b.certain.best - a.certain.best ||
    eventsIn(b.certain) - eventsIn(a.certain) ||
    b.possible.best - a.possible.best ||
    (a.label < b.label ? -1 : 1)
  );
}

/** A bar's direct label in pieces, so that doubt can be set in italics. */
export interface BarLabel {
  /** "≥272"; empty when no certain event gives a number. */
  number: string;
  /** "+ 3 possible"; empty when nothing is. */
  possible: string;
  /** "+3 n/k", or "number not given" when that is all there is to say. */
  missing: string;
}

export function barLabel({ certain, possible }: Pick<Bar, "certain" | "possible">): BarLabel {
  const number = amountLabel(certain) ?? "";
  const extra = amountLabel(possible);
  const maybe = extra === null ? "" : `${number ? "+ " : ""}${extra} possible`;
  if (number || maybe) return { number, possible: maybe, missing: missingLabel(certain) };
  if (certain.unknown + possible.unknown > 0) return { number, possible: maybe, missing: "number not given" };
  return { number, possible: maybe, missing: "none in view" };
}

/** The bar in words, for those who hear it: "killed: at least 272; 3 attacks without a number". */
export function barWords({ certain, possible }: Pick<Bar, "certain" | "possible">, measure: Measure): string {
  const parts = [
    measure === "events" ? counted(certain.best, "event") : `${measure}: ${amountWords(certain)}`,
  ];
  if (measure !== "events" && certain.unknown > 0 && certain.known > 0) {
    parts.push(`${unknownWords(certain.unknown, measure)} without a number`);
  }
  if (possible.known > 0) parts.push(`possibly ${amountWords(possible)} more`);
  if (measure !== "events" && possible.unknown > 0) {
    parts.push(`${unknownWords(possible.unknown, measure)} possibly in the period without a number`);
  }
  return parts.join("; ");
}

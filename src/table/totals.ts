import type { EventTable } from "./event-table";
import { ALL_BITS, type FailBits } from "./filter";
import { addRow, addSum, emptySum, type PeopleSum } from "./sums";
import { forEachInWindow, type TimeWindow } from "./window";
import { EVENT_TYPES } from "../model/event-type";
import { HARM_MEASURES, type HarmMeasure } from "../model/measure";
import { PLACE_PRECISIONS } from "../model/precision";

/** Counts and sums of one set of events. */
export interface Totals {
  events: number;
  attacks: number;
  /** Without any place. */
  unplaced: number;
  /** Dated to one day. */
  dayKnown: number;
  /** Placed at a city or a site. */
  pointKnown: number;
  people: Record<HarmMeasure, PeopleSum>;
}

/** What lies certainly in the window, and what lies possibly in it, apart: never added together unsaid. */
export interface WindowTotals {
  certain: Totals;
  possible: Totals;
}

/** O(rows in the window). `mask` is made of the filter bits that count (see filter.except). */
export function windowTotals(
  table: EventTable,
  window: TimeWindow,
  fails: FailBits,
  mask = ALL_BITS,
): WindowTotals {
  const totals = { certain: emptyTotals(), possible: emptyTotals() };
  forEachInWindow(table, window, (row, certain) => {
    if ((fails[row]! & mask) === 0) addToTotals(certain ? totals.certain : totals.possible, table, row);
  });
  return totals;
}

/** Where the reader lets what is possible count: all of it in `certain`, and said so; nothing is left in `possible`. */
export function countingPossible({ certain, possible }: WindowTotals): WindowTotals {
  const both = totalsWith({
    events: () => certain.events + possible.events,
    attacks: () => certain.attacks + possible.attacks,
    unplaced: () => certain.unplaced + possible.unplaced,
    dayKnown: () => certain.dayKnown + possible.dayKnown,
    pointKnown: () => certain.pointKnown + possible.pointKnown,
    people: (measure) => addSum(certain.people[measure], possible.people[measure]),
  });
  return { certain: both, possible: emptyTotals() };
}

/** How each number of totals is found. */
type Findings = Record<Exclude<keyof Totals, "people">, () => number> & {
  people(measure: HarmMeasure): PeopleSum;
};

/** Totals whose numbers are found when they are read: most readers want one measure of them. */
export function totalsWith(found: Findings): Totals {
  return {
    get events() {
      return found.events();
    },
    get attacks() {
      return found.attacks();
    },
    get unplaced() {
      return found.unplaced();
    },
    get dayKnown() {
      return found.dayKnown();
    },
    get pointKnown() {
      return found.pointKnown();
    },
    people: {
      get killed() {
        return found.people("killed");
      },
      get wounded() {
        return found.people("wounded");
      },
      get arrested() {
        return found.people("arrested");
      },
    },
  };
}

export function emptyTotals(): Totals {
  const people = { killed: emptySum(), wounded: emptySum(), arrested: emptySum() };
  return { events: 0, attacks: 0, unplaced: 0, dayKnown: 0, pointKnown: 0, people };
}

export function addToTotals(totals: Totals, table: EventTable, row: number): void {
  const precision = PLACE_PRECISIONS[table.precision[row]!];
  totals.events++;
  if (EVENT_TYPES[table.type[row]!] === "attack") totals.attacks++;
  if (Number.isNaN(table.lat[row]!)) totals.unplaced++;
  if (table.start[row]! === table.end[row]!) totals.dayKnown++;
  if (precision === "site" || precision === "city") totals.pointKnown++;
  for (const measure of HARM_MEASURES) addRow(totals.people[measure], table, measure, row);
}

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
  return { certain: new BothTotals(certain, possible), possible: emptyTotals() };
}

/** Two totals as one, each number found when it is read. */
class BothTotals implements Totals {
  readonly #one: Totals;
  readonly #other: Totals;

  constructor(one: Totals, other: Totals) {
    this.#one = one;
    this.#other = other;
  }

  get events(): number {
    return this.#one.events + this.#other.events;
  }

  get attacks(): number {
    return this.#one.attacks + this.#other.attacks;
  }

  get unplaced(): number {
    return this.#one.unplaced + this.#other.unplaced;
  }

  get dayKnown(): number {
    return this.#one.dayKnown + this.#other.dayKnown;
  }

  get pointKnown(): number {
    return this.#one.pointKnown + this.#other.pointKnown;
  }

  get people(): Totals["people"] {
    const [one, other] = [this.#one.people, this.#other.people];
    return {
      get killed() {
        return addSum(one.killed, other.killed);
      },
      get wounded() {
        return addSum(one.wounded, other.wounded);
      },
      get arrested() {
        return addSum(one.arrested, other.arrested);
      },
    };
  }
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

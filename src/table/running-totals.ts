import { rangesBefore, type InWindow, type Ranges } from "./cell-ranges";
import type { Cells } from "./cells";
import type { EventTable } from "./event-table";
import {
  runningEvents,
  runningKinds,
  runningPeople,
  type Passing,
  type Running,
  type RunningKinds,
  type RunningPeople,
} from "./running-sums";
import { firstFrom } from "./first-from";
import type { PeopleSum } from "./sums";
import { totalsWith, type Totals } from "./totals";
import type { HarmMeasure } from "../model/measure";

/**
 * Sums over the cells of one dimension, of the rows that pass. Each kind of sum is made when it is first asked for, in
 * one pass; from then on any stretch of cells costs O(1).
 */
export class RunningTotals {
  readonly cells: Cells;
  readonly #table: EventTable;
  readonly #passing: Passing;
  readonly #days: number;
  readonly #people = new Map<HarmMeasure, RunningPeople>();
  #events: Running | null = null;
  #kinds: RunningKinds | null = null;

  /** `days`: so many slots are of one day. */
  constructor(table: EventTable, cells: Cells, passing: Passing, days: number) {
    this.#table = table;
    this.cells = cells;
    this.#passing = passing;
    this.#days = days;
  }

  /** Events before each cell. */
  get events(): Running {
    return (this.#events ??= runningEvents(this.cells, this.#passing));
  }

  /** Sums of people before each cell. */
  people(measure: HarmMeasure): RunningPeople {
    const found = this.#people.get(measure);
    if (found) return found;
    const made = runningPeople(this.#table, measure, this.cells, this.#passing);
    this.#people.set(measure, made);
    return made;
  }

  /** What stretches of one value's cells amount to; each number is found when it is first read. */
  totalsOf(code: number, ranges: Ranges): Totals {
    const { cells, events } = this;
    const [first, end] = [cells.first[code]!, cells.first[code + 1]!];
    const days = () => rangesBefore(ranges, firstFrom(cells.slots, first, end, this.#days));
    return totalsWith({
      events: () => sumOver(events, ranges),
      attacks: () => sumOver(this.#ofKinds().attacks, ranges),
      unplaced: () => sumOver(this.#ofKinds().unplaced, ranges),
      dayKnown: () => sumOver(events, days()),
      pointKnown: () => sumOver(this.#ofKinds().pointKnown, ranges),
      people: (measure) => peopleOver(this.people(measure), ranges),
    });
  }

  /** Whether a row that passes is in the cells. */
  isEmpty({ certain, possible }: InWindow): boolean {
    return sumOver(this.events, certain) + sumOver(this.events, possible) === 0;
  }

  #ofKinds(): RunningKinds {
    return (this.#kinds ??= runningKinds(this.#table, this.cells, this.#passing));
  }
}

/** A running sum over stretches of cells. O(stretches). */
export function sumOver(running: Running, ranges: Ranges): number {
  let sum = 0;
  for (let at = 0; at < ranges.length; at += 2) sum += running[ranges[at + 1]!]! - running[ranges[at]!]!;
  return sum;
}

/** Running sums of people over stretches of cells. O(stretches). */
export function peopleOver(running: RunningPeople, ranges: Ranges): PeopleSum {
  return {
    low: sumOver(running.low, ranges),
    best: sumOver(running.best, ranges),
    high: sumOver(running.high, ranges),
    open: sumOver(running.open, ranges) > 0,
    known: sumOver(running.known, ranges),
    unknown: sumOver(running.unknown, ranges),
  };
}

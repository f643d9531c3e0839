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
import type { Totals } from "./totals";
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
  readonly #sums = new Map<HarmMeasure, RunningPeople>();
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

  /** Sums of people over stretches of cells. O(stretches). */
  peopleIn(measure: HarmMeasure, ranges: Ranges): PeopleSum {
    return peopleOver(this.#people(measure), ranges);
  }

  #people(measure: HarmMeasure): RunningPeople {
    const found = this.#sums.get(measure);
    if (found) return found;
    const made = runningPeople(this.#table, measure, this.cells, this.#passing);
    this.#sums.set(measure, made);
    return made;
  }

  /** Sums of what is not people before each cell. */
  get kinds(): RunningKinds {
    return (this.#kinds ??= runningKinds(this.#table, this.cells, this.#passing));
  }

  /** What stretches of one value's cells amount to; each number is found when it is read. */
  totalsOf(code: number, ranges: Ranges): Totals {
    return new RangeTotals(this, code, ranges);
  }

  /** The value's first cell that is longer than a day. */
  firstLonger(code: number): number {
    const { first, slots } = this.cells;
    return firstFrom(slots, first[code]!, first[code + 1]!, this.#days);
  }

  /** Whether a row that passes is in the cells. */
  isEmpty({ certain, possible }: InWindow): boolean {
    return sumOver(this.events, certain) + sumOver(this.events, possible) === 0;
  }
}

/** Many are made a frame, and most are asked one thing: a class, for its getters cost nothing to make. */
class RangeTotals implements Totals {
  readonly #running: RunningTotals;
  readonly #code: number;
  readonly #ranges: Ranges;

  constructor(running: RunningTotals, code: number, ranges: Ranges) {
    this.#running = running;
    this.#code = code;
    this.#ranges = ranges;
  }

  get events(): number {
    return sumOver(this.#running.events, this.#ranges);
  }

  get attacks(): number {
    return sumOver(this.#running.kinds.attacks, this.#ranges);
  }

  get unplaced(): number {
    return sumOver(this.#running.kinds.unplaced, this.#ranges);
  }

  get dayKnown(): number {
    const days = rangesBefore(this.#ranges, this.#running.firstLonger(this.#code));
    return sumOver(this.#running.events, days);
  }

  get pointKnown(): number {
    return sumOver(this.#running.kinds.pointKnown, this.#ranges);
  }

  get people(): Totals["people"] {
    return new RangePeople(this.#running, this.#ranges);
  }
}

class RangePeople implements Record<HarmMeasure, PeopleSum> {
  readonly #running: RunningTotals;
  readonly #ranges: Ranges;

  constructor(running: RunningTotals, ranges: Ranges) {
    this.#running = running;
    this.#ranges = ranges;
  }

  get killed(): PeopleSum {
    return this.#running.peopleIn("killed", this.#ranges);
  }

  get wounded(): PeopleSum {
    return this.#running.peopleIn("wounded", this.#ranges);
  }

  get arrested(): PeopleSum {
    return this.#running.peopleIn("arrested", this.#ranges);
  }
}

/** A running sum over stretches of cells. O(stretches). */
function sumOver(running: Running, ranges: Ranges): number {
  let sum = 0;
  for (let at = 0; at < ranges.length; at += 2) sum += running[ranges[at + 1]!]! - running[ranges[at]!]!;
  return sum;
}

/** Running sums of people over stretches of cells. O(stretches). */
function peopleOver(running: RunningPeople, ranges: Ranges): PeopleSum {
  return {
    low: sumOver(running.low, ranges),
    best: sumOver(running.best, ranges),
    high: sumOver(running.high, ranges),
    open: sumOver(running.open, ranges) > 0,
    known: sumOver(running.known, ranges),
    unknown: sumOver(running.unknown, ranges),
  };
}

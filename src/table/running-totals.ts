import type { EventTable } from "./event-table";
import { FORGOTTEN } from "./forgotten";
import {
  runningEvents,
  runningKinds,
  runningPeople,
  type Passing,
  type Running,
  type RunningKinds,
  type RunningPeople,
} from "./running-sums";
import { rangesBefore, type Ranges } from "./ranges";
import type { Slots } from "./slots";
import type { PeopleSum } from "./sums";
import type { Totals } from "./totals";
import type { HarmMeasure } from "../model/measure";

type Kind = "events" | "kinds" | HarmMeasure;

/**
 * Sums over slots, of the rows that pass. Each kind of sum is made when it is first asked for, in
 * one pass; from then on any stretch of slots costs O(1).
 */
export class RunningTotals {
  readonly #table: EventTable;
  readonly #slots: Slots;
  readonly #passing: Passing;
  readonly #sums = new Map<HarmMeasure, RunningPeople>();
  /** By kind: so many were made ready, one after the other, since somebody asked for one. */
  readonly #unasked = new Map<Kind, number>();
  #events: Running | null = null;
  #kinds: RunningKinds | null = null;

  constructor(table: EventTable, slots: Slots, passing: Passing) {
    this.#table = table;
    this.#slots = slots;
    this.#passing = passing;
  }

  /** Makes the sums that others were asked for, one kind after the other. */
  *prepare(like: RunningTotals): Generator<void> {
    for (const [kind, times] of like.#unasked) {
      if (times >= FORGOTTEN) continue;
      this.#unasked.set(kind, times + 1);
      this.#make(kind);
      yield;
    }
  }

  /** Events before each slot. */
  get events(): Running {
    return this.#ask("events").#events!;
  }

  /** Sums of what is not people before each slot. */
  get kinds(): RunningKinds {
    return this.#ask("kinds").#kinds!;
  }

  /** Sums of people over stretches of slots. O(stretches). */
  peopleIn(measure: HarmMeasure, ranges: Ranges): PeopleSum {
    return peopleOver(this.#ask(measure).#sums.get(measure)!, ranges);
  }

  #ask(kind: Kind): this {
    if (this.#unasked.get(kind) !== 0) {
      this.#unasked.set(kind, 0);
      this.#make(kind);
    }
    return this;
  }

  #make(kind: Kind): void {
    const [slots, passing] = [this.#slots, this.#passing];
    if (kind === "events") this.#events ??= runningEvents(slots, passing);
    else if (kind === "kinds") this.#kinds ??= runningKinds(this.#table, slots, passing);
    else if (!this.#sums.has(kind)) this.#sums.set(kind, runningPeople(this.#table, kind, slots, passing));
  }

  /** So many slots, the first, are of one day. */
  get days(): number {
    return this.#slots.days;
  }

  /** What stretches of slots amount to; each number is found when it is read. */
  totalsOf(ranges: Ranges): Totals {
    return new RangeTotals(this, ranges);
  }
}

class RangeTotals implements Totals {
  readonly #running: RunningTotals;
  readonly #ranges: Ranges;

  constructor(running: RunningTotals, ranges: Ranges) {
    this.#running = running;
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
    return sumOver(this.#running.events, rangesBefore(this.#ranges, this.#running.days));
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

/** A running sum over stretches of slots. O(stretches). */
function sumOver(running: Running, ranges: Ranges): number {
  let sum = 0;
  for (let at = 0; at < ranges.length; at += 2) sum += running[ranges[at + 1]!]! - running[ranges[at]!]!;
  return sum;
}

/** Running sums of people over stretches of slots. O(stretches). */
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

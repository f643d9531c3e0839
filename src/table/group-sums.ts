import {
  boundedAdder,
  eventAdder,
  exactAdder,
  kindAdder,
  singleEventAdder,
  singleExactAdder,
  type Adder,
  type Rows,
} from "./adders";
import { Checkpoints, gridOf, type Grid } from "./checkpoints";
import type { EventTable } from "./event-table";
import { BoundedSums, ExactSums, type PeopleSums } from "./people-sums";
import type { Ranges } from "./ranges";
import type { Passing } from "./running-sums";
import type { Slots } from "./slots";
import type { ValueCodes } from "./value-codes";
import type { HarmMeasure } from "../model/measure";

type Kind = "events" | "kinds" | HarmMeasure;

/**
 * Sums by value of one dimension, of the rows that pass. Each kind of sum is made when it is first asked for, in one
 * pass; from then on a window costs what its edges do.
 */
export class GroupSums {
  readonly by: ValueCodes;
  readonly slots: Slots;
  readonly #table: EventTable;
  readonly #rows: Rows;
  readonly #grid: Grid;
  readonly #made = new Map<Kind, Checkpoints>();

  /** `like`: sums of the same dimension and table, of other rows. O(1) with it, else O(slots). */
  constructor(table: EventTable, slots: Slots, by: ValueCodes, passing: Passing, like?: GroupSums) {
    this.#table = table;
    this.slots = slots;
    this.by = by;
    this.#rows = { order: slots.order, by, passing };
    this.#grid = like ? like.#grid : gridOf(slots, by.values.length);
  }

  get events(): Checkpoints {
    return this.#of("events");
  }

  get kinds(): Checkpoints {
    return this.#of("kinds");
  }

  /**
   * Makes the sums that others of the same dimension were asked for, some rows at a time, in the room of `old` ones that
   * nobody should need any more.
   */
  *prepare(like: GroupSums, old?: GroupSums): Generator<void> {
    for (const [name, sums] of like.#made) {
      if (sums.isWanted) yield* this.#of(name).prepare(sums, old ? old.#made.get(name) : undefined);
    }
  }

  /** Sums of people over stretches of slots. O(stretches × values). */
  peopleIn(measure: HarmMeasure, ranges: Ranges): PeopleSums {
    const numbers = this.#of(measure).over(ranges);
    return this.#isExact(measure) ? new ExactSums(numbers) : new BoundedSums(numbers);
  }

  #of(name: Kind): Checkpoints {
    const found = this.#made.get(name);
    if (found) return found;
    const made = new Checkpoints(this.#adder(name), this.#grid);
    this.#made.set(name, made);
    return made;
  }

  #adder(name: Kind): Adder {
    const { single } = this.by;
    if (name === "events") return single ? singleEventAdder(this.#rows) : eventAdder(this.#rows);
    if (name === "kinds") return kindAdder(this.#table, this.#rows);
    const ofExact = single ? singleExactAdder : exactAdder;
    return (this.#isExact(name) ? ofExact : boundedAdder)(this.#table, name, this.#rows);
  }

  /** Whether every number of people is one number. */
  #isExact(measure: HarmMeasure): boolean {
    const { low, best, high } = this.#table[measure];
    return low === best && best === high;
  }
}

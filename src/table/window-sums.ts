import type { GroupSums } from "./group-sums";
import type { PeopleSums } from "./people-sums";
import { rangesBefore, type Ranges } from "./ranges";
import type { HarmMeasure } from "../model/measure";

/**
 * What stretches of slots have by value of a dimension. Each kind of number is looked up when it is first read, for all
 * values at once: O(stretches × values).
 */
export class WindowSums {
  readonly #sums: GroupSums;
  readonly #ranges: Ranges;
  #events: Float64Array | null = null;
  #days: Float64Array | null = null;
  #kinds: Float64Array | null = null;
  #killed: PeopleSums | null = null;
  #wounded: PeopleSums | null = null;
  #arrested: PeopleSums | null = null;

  constructor(sums: GroupSums, ranges: Ranges) {
    this.#sums = sums;
    this.#ranges = ranges;
  }

  /** Whether it is of no row at all, so that every number is 0. */
  get isEmpty(): boolean {
    return this.#ranges.length === 0;
  }

  /** Events, by code. */
  get events(): Float64Array {
    return (this.#events ??= this.#sums.events.over(this.#ranges));
  }

  /** Events dated to the day, by code. */
  get days(): Float64Array {
    return (this.#days ??= this.#sums.events.over(rangesBefore(this.#ranges, this.#sums.slots.days)));
  }

  /** Attacks, events without a place, events at a point: three numbers a code. */
  get kinds(): Float64Array {
    return (this.#kinds ??= this.#sums.kinds.over(this.#ranges));
  }

  people(measure: HarmMeasure): PeopleSums {
    switch (measure) {
      case "killed":
        return (this.#killed ??= this.#sums.peopleIn(measure, this.#ranges));
      case "wounded":
        return (this.#wounded ??= this.#sums.peopleIn(measure, this.#ranges));
      case "arrested":
        return (this.#arrested ??= this.#sums.peopleIn(measure, this.#ranges));
    }
  }
}

import type { GroupSums } from "./group-sums";
import { rangesBefore, type Ranges } from "./ranges";
import type { PeopleSum } from "./sums";
import type { HarmMeasure } from "../model/measure";

/** Sums of people by value of a dimension. */
export interface PeopleSums {
  /** Of the value with a code. O(1). */
  at(code: number): PeopleSum;
}

/**
 * What stretches of places have by value of a dimension. Each kind of number is looked up when it is first read, for all
 * values at once: O(stretches × values).
 */
export class WindowSums {
  readonly #sums: GroupSums;
  readonly #ranges: Ranges;
  #events: Float64Array | null = null;
  #days: Float64Array | null = null;
  #kinds: Float64Array | null = null;
  readonly #people = new Map<HarmMeasure, PeopleSums>();

  constructor(sums: GroupSums, ranges: Ranges) {
    this.#sums = sums;
    this.#ranges = ranges;
  }

  /** Events, by code. */
  get events(): Float64Array {
    return (this.#events ??= this.#sums.events.over(this.#ranges));
  }

  /** Events dated to the day, by code. */
  get days(): Float64Array {
    const { bounds, days } = this.#sums.slots;
    return (this.#days ??= this.#sums.events.over(rangesBefore(this.#ranges, bounds[days]!)));
  }

  /** Attacks, events without a place, events at a point: three numbers a code. */
  get kinds(): Float64Array {
    return (this.#kinds ??= this.#sums.kinds.over(this.#ranges));
  }

  people(measure: HarmMeasure): PeopleSums {
    const found = this.#people.get(measure);
    if (found) return found;
    const numbers = this.#sums.people(measure).over(this.#ranges);
    const made = this.#sums.isExact(measure) ? new ExactSums(numbers) : new BoundedSums(numbers);
    this.#people.set(measure, made);
    return made;
  }
}

class ExactSums implements PeopleSums {
  readonly #numbers: Float64Array;

  constructor(numbers: Float64Array) {
    this.#numbers = numbers;
  }

  at(code: number): PeopleSum {
    const [numbers, first] = [this.#numbers, 3 * code];
    const number = numbers[first + 2]!;
    const [known, unknown] = [numbers[first]!, numbers[first + 1]!];
    return { low: number, best: number, high: number, open: false, known, unknown };
  }
}

class BoundedSums implements PeopleSums {
  readonly #numbers: Float64Array;

  constructor(numbers: Float64Array) {
    this.#numbers = numbers;
  }

  at(code: number): PeopleSum {
    const [numbers, first] = [this.#numbers, 6 * code];
    return {
      low: numbers[first + 2]!,
      best: numbers[first + 3]!,
      high: numbers[first + 4]!,
      open: numbers[first + 5]! > 0,
      known: numbers[first]!,
      unknown: numbers[first + 1]!,
    };
  }
}

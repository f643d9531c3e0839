import type { PeopleSum } from "./sums";

/** Sums of people by value of a dimension. */
export interface PeopleSums {
  /** So many values there are. */
  readonly count: number;
  /** Of the value with a code. O(1). */
  at(code: number): PeopleSum;
  /** All events, whether they give a number or not. O(1). */
  eventsAt(code: number): number;
}

/** Numbers as `exactAdder` adds them. */
export class ExactSums implements PeopleSums {
  readonly #numbers: Float64Array;

  constructor(numbers: Float64Array) {
    this.#numbers = numbers;
  }

  get count(): number {
    return this.#numbers.length / 4;
  }

  at(code: number): PeopleSum {
    const numbers = this.#numbers;
    const first = 4 * code;
    const number = numbers[first + 3]!;
    const known = numbers[first + 1]!;
    const unknown = numbers[first + 2]!;
    return { low: number, best: number, high: number, open: false, known, unknown };
  }

  eventsAt(code: number): number {
    return this.#numbers[4 * code]!;
  }
}

/** Numbers as `boundedAdder` adds them. */
export class BoundedSums implements PeopleSums {
  readonly #numbers: Float64Array;

  constructor(numbers: Float64Array) {
    this.#numbers = numbers;
  }

  get count(): number {
    return this.#numbers.length / 7;
  }

  at(code: number): PeopleSum {
    const numbers = this.#numbers;
    const first = 7 * code;
    return {
      low: numbers[first + 3]!,
      best: numbers[first + 4]!,
      high: numbers[first + 5]!,
      open: numbers[first + 6]! > 0,
      known: numbers[first + 1]!,
      unknown: numbers[first + 2]!,
    };
  }

  eventsAt(code: number): number {
    return this.#numbers[7 * code]!;
  }
}

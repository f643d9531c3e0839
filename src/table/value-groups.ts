import type { Group } from "./group";
import type { PeopleSum } from "./sums";
import type { Totals } from "./totals";
import type { WindowSums } from "./window-sums";
import type { HarmMeasure } from "../model/measure";

/** What a window has by value of a dimension; numbers are by code, which is the value's place in `values`. */
export interface ValueSums {
  values: readonly string[];
  certain: WindowSums;
  possible: WindowSums;
}

/** The values that have events, in the column's order; every number of them is found when it is read. O(values). */
export function valueGroups(sums: ValueSums): Group[] {
  const [certain, possible] = [sums.certain.events, sums.possible.events];
  const groups: Group[] = [];
  for (let code = 0; code < sums.values.length; code++) {
    if (certain[code]! + possible[code]! > 0) groups.push(new ValueGroup(sums, code));
  }
  return groups;
}

/** Many are made a frame, and most are asked one thing: classes, for their getters cost nothing to make. */
class ValueGroup implements Group {
  readonly value: string;
  readonly #sums: ValueSums;
  readonly #code: number;

  constructor(sums: ValueSums, code: number) {
    this.value = sums.values[code]!;
    this.#sums = sums;
    this.#code = code;
  }

  get certain(): Totals {
    return new ValueTotals(this.#sums.certain, this.#code);
  }

  get possible(): Totals {
    return new ValueTotals(this.#sums.possible, this.#code);
  }
}

class ValueTotals implements Totals {
  readonly #sums: WindowSums;
  readonly #code: number;

  constructor(sums: WindowSums, code: number) {
    this.#sums = sums;
    this.#code = code;
  }

  get events(): number {
    return this.#sums.events[this.#code]!;
  }

  get attacks(): number {
    return this.#sums.kinds[3 * this.#code]!;
  }

  get unplaced(): number {
    return this.#sums.kinds[3 * this.#code + 1]!;
  }

  get dayKnown(): number {
    return this.#sums.days[this.#code]!;
  }

  get pointKnown(): number {
    return this.#sums.kinds[3 * this.#code + 2]!;
  }

  get people(): Totals["people"] {
    return new ValuePeople(this.#sums, this.#code);
  }
}

class ValuePeople implements Record<HarmMeasure, PeopleSum> {
  readonly #sums: WindowSums;
  readonly #code: number;

  constructor(sums: WindowSums, code: number) {
    this.#sums = sums;
    this.#code = code;
  }

  get killed(): PeopleSum {
    return this.#sums.people("killed").at(this.#code);
  }

  get wounded(): PeopleSum {
    return this.#sums.people("wounded").at(this.#code);
  }

  get arrested(): PeopleSum {
    return this.#sums.people("arrested").at(this.#code);
  }
}

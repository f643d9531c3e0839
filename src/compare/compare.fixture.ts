import { emptySum, type PeopleSum } from "../table/sums";

/** A sum of which a test says only what it is about. */
export function sum(patch: Partial<PeopleSum>): PeopleSum {
  const { low = 0, best = low, high = best } = patch;
  return { ...emptySum(), known: 1, low, best, high, ...patch };
}

export const NO_NUMBER: PeopleSum = emptySum();

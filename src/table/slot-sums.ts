import { emptySum, type PeopleSum } from "./sums";
import type { Tally } from "./tally";
import type { Measure } from "../model/measure";

/** What the rows of slots from … to - 1 amount to that pass the filters; of events each is one. O(1). */
export function slotSum({ whole }: Tally, measure: Measure, from: number, to: number): PeopleSum {
  if (to <= from) return emptySum();
  if (measure !== "events") return whole.peopleIn(measure, [from, to]);
  const count = whole.events[to]! - whole.events[from]!;
  return { low: count, best: count, high: count, open: false, known: count, unknown: 0 };
}

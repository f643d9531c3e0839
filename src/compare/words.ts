import { rangeOf, verdictOf, widened, type Range } from "./range";
import type { Letter } from "./side";
import type { Measure } from "../model/measure";
import { countWords, counted } from "../model/words";
import { EXPECTS } from "../table/event-table";
import type { PeopleSum } from "../table/sums";

/** What the words need of a side. */
export interface SideSum {
  letter: Letter;
  certain: PeopleSum;
  possible: PeopleSum;
}

/** "at least 417 killed", "25 events", "number of killed not given", "no attack"; `bare`: a number without its noun. */
export function amountWords(sum: PeopleSum, measure: Measure, bare = false): string {
  if (measure === "events") return bare ? countWords(sum.low) : counted(sum.low, "event");
  const range = rangeOf(sum);
  if (range) return bare ? boundsWords(range) : `${boundsWords(range)} ${measure}`;
  return sum.unknown > 0 ? `number of ${measure} not given` : `no ${EXPECTS[measure]}`;
}

function boundsWords({ low, reach, open }: Range): string {
  if (open) return `at least ${countWords(low)}`;
  if (low === reach) return countWords(low);
  return low === 0 ? `up to ${countWords(reach)}` : `${countWords(low)} to ${countWords(reach)}`;
}

/** Sides in the order in which they are told: the larger first, one without a number last. */
export function largerFirst<T extends Pick<SideSum, "certain">>(a: T, b: T): [T, T] {
  const weight = ({ certain }: T) => (certain.known > 0 ? certain.low : -1);
  return weight(b) > weight(a) ? [b, a] : [a, b];
}

/** Whether the two ranges overlap, in plain words; of counts of events there is nothing to say. */
export function overlapWords(a: SideSum, b: SideSum, measure: Measure): string {
  if (measure === "events") return "";
  const [first, second] = [rangeOf(a.certain), rangeOf(b.certain)];
  if (first === null || second === null)
    return "Without a number on each side the ranges cannot be compared.";
  const ends = `A is ${isWords(first)}, B is ${isWords(second)}${openWords(first, second)}`;
  switch (verdictOf(first, second)) {
    case "apart":
      return `The ranges do not overlap: ${ends}.${doubtWords(a, b)}`;
    case "overlap":
      return `The ranges overlap: ${ends}; ${sharedWords(first, second)}.`;
    default:
      return `Whether the ranges overlap cannot be told: ${ends}.`;
  }
}

function isWords({ low, reach, open }: Range): string {
  if (open) return `${countWords(low)} or more`;
  return low === reach ? countWords(low) : `${countWords(low)} to ${countWords(reach)}`;
}

function openWords(a: Range, b: Range): string {
  if (a.open && b.open) return ", both with no upper end given";
  if (b.open) return ", with no upper end given";
  return a.open ? "; A has no upper end given" : "";
}

function sharedWords(a: Range, b: Range): string {
  const low = Math.max(a.low, b.low);
  if (a.open && b.open) return `both could be ${countWords(low)} or more`;
  const high = a.open ? b.reach : b.open ? a.reach : Math.min(a.reach, b.reach);
  if (low === high && !a.open && !b.open && a.low === a.reach && b.low === b.reach)
    return `both are ${countWords(low)}`;
  return low === high
    ? `both could be ${countWords(low)}`
    : `both could be ${countWords(low)} to ${countWords(high)}`;
}

/** Whether what lies only possibly on a side could bring them together. */
function doubtWords(a: SideSum, b: SideSum): string {
  const verdict = verdictOf(widened(a.certain, a.possible), widened(b.certain, b.possible));
  return verdict === "apart" ? "" : " If what lies only possibly in them counted, they could.";
}

/** 1, 2, 5, 10, 20 … */
const ROUND = Array.from({ length: 19 }, (_, at) => [1, 2, 5][at % 3]! * 10 ** Math.floor(at / 3));
const MOST = 5;

/**
 * Round numbers that tell the events of these numbers apart, ascending, at most five: of several that leave the same
 * events, the largest. O(numbers × 19).
 */
export function quickValues(numbers: Iterable<number>): number[] {
  const counts = ROUND.map(() => 0);
  for (const number of numbers) {
    for (let at = 0; at < ROUND.length && number >= ROUND[at]!; at++) counts[at]!++;
  }
  const telling = ROUND.filter((_, at) => counts[at]! > 0 && counts[at] !== (counts[at + 1] ?? 0));
  return telling.length <= MOST ? telling : [telling[0]!, ...telling.slice(1 - MOST)];
}

/** What was typed as a least number: nothing, or nothing like a number, asks for none. */
export function leastIn(typed: string): number | null {
  const number = Number(typed);
  return /^\d{1,7}$/.test(typed.trim()) && number > 0 ? number : null;
}

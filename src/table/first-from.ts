/** The first of days[first … end - 1], ascending, that is not before a day; `end` without one. O(log). */
export function firstFrom(days: ArrayLike<number>, first: number, end: number, day: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

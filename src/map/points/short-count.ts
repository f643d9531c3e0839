/** A number short enough for a small circle, never more than it is: "999", "1.2k", "12k", "1.2M". O(1). */
export function shortCount(count: number): string {
  if (count < 1_000) return String(count);
  const [unit, letter] = count < 1_000_000 ? [1_000, "k"] : [1_000_000, "M"];
  const tenths = Math.floor((count / unit) * 10) / 10;
  return `${tenths < 10 ? tenths : Math.floor(tenths)}${letter}`;
}

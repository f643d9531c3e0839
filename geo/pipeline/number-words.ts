import type { Bounds } from "./bounds";

/** The conventions of seeds/README.md for words that qualify a number; the first that fits counts. */
const CONVENTIONS: readonly [RegExp, (count: number) => Bounds][] = [
  [/\bmore than (\d[\d,]*)/i, (n) => ({ low: n + 1, best: n + 1, high: null })],
  [/\bat least (\d[\d,]*)/i, (n) => ({ low: n, best: n, high: null })],
  [
    /\bnearly (\d[\d,]*)/i,
    (n) => ({ low: Math.round(0.9 * n), best: Math.ceil((Math.round(0.9 * n) + n - 1) / 2), high: n - 1 }),
  ],
  [/\babout (\d[\d,]*)/i, (n) => ({ low: Math.round(0.9 * n), best: n, high: Math.round(1.1 * n) })],
  [/\bdozens\b/i, () => ({ low: 24, best: null, high: null })],
  [/\bscores\b/i, () => ({ low: 40, best: null, high: null })],
];

/** The bounds that words such as "at least 144" stand for, or null when no convention speaks of them. */
export function conventionFor(words: string): Bounds | null {
  for (const [pattern, bounds] of CONVENTIONS) {
    const match = pattern.exec(words);
    if (match) return bounds(Number((match[1] ?? "0").replaceAll(",", "")));
  }
  return null;
}

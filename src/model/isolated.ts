/** Letters of scripts written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A name as it may stand beside numbers in our sentences. One written from right to left would draw them over to its
 * other side and turn "≥" into "≤": it is marked as a piece of its own (U+2068 … U+2069). O(length).
 */
export function isolated(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}

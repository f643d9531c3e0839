/** What files write where nothing is given; in lower case. The numbers among them are no coordinates (see degrees). */
export const MISSING: readonly string[] = [
  ...["na", "n/a", "n.a.", "#n/a", "#na", "#null!", "#value!", "nan", "null", "nil", "none", "(null)"],
  ...[".", "..", "...", "…", "-", "--", "–", "—", "?", "nd", "n.d.", "n/d", "s/d", "k.a.", "k. a."],
  ...["-9", "-99", "-999", "-9999", "-9.0", "-99.0"],
];

/** Longest token that is looked for: a longer text is never missing. */
const LONGEST = 20;

/** Whether a text, without blanks around, says that nothing is given. Tokens are compared in lower case. O(1). */
export function missingBy(tokens: readonly string[]): (text: string) => boolean {
  const known = new Set(tokens.map((token) => token.trim().toLowerCase()));
  return (text) => text === "" || (text.length <= LONGEST && known.has(text.toLowerCase()));
}

export const isMissing = missingBy(MISSING);

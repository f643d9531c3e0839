/** What files write where nothing is given; in lower case. The numbers among them are no coordinates (see degrees). */
export const MISSING: readonly string[] = [
  ...["na", "n/a", "n.a.", "nan", "nat", "<na>", "null", "(null)", "<null>", "nil", "none", "unknown"],
  ...[".", "..", "...", "…", "-", "--", "–", "—", "?", "nd", "n.d.", "n/d", "s/d", "k.a.", "k. a."],
  ...["#n/a", "#na", "#null!", "#value!", "#ref!", "#div/0!", "#name?", "#num!"],
  ...["-9", "-99", "-999", "-9999", "-9.0", "-99.0"],
];

/** Whether a text, without blanks around, says that nothing is given. Tokens are compared in lower case. O(1). */
export function missingBy(tokens: readonly string[]): (text: string) => boolean {
  const known = new Set(tokens.map((token) => token.trim().toLowerCase()));
  const longest = Math.max(0, ...Array.from(known, (token) => token.length));
  const first = new Set(Array.from(known, (token) => token.charCodeAt(0)));
  return (text) => {
    if (text === "") return true;
    if (text.length > longest) return false;
    const code = text.charCodeAt(0);
    if (!first.has(code >= 65 && code <= 90 ? code + 32 : code) && code < 128) return false;
    return known.has(text.toLowerCase());
  };
}

export const isMissing = missingBy(MISSING);

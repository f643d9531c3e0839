/** The first id that stands in a list a second time; null where each is there once. O(n). */
export function twiceIn(ids: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

/** A column's name as names are compared: lower case, with "_" for whatever is no letter or digit. */
export function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "");
}

/** Finds columns by the first of some names that the head has; -1 without one. Where a name repeats, the first counts. */
export function columnsOf(head: readonly string[]): (...names: readonly string[]) => number {
  const at = new Map<string, number>();
  head.forEach((name, index) => {
    const plain = plainName(name);
    if (!at.has(plain)) at.set(plain, index);
  });
  return (...names) => names.map((name) => at.get(name)).find((index) => index !== undefined) ?? -1;
}

/**
 * Codes as what cannot be guessed of them: 0 where a row has the code that the last row with the same `given` had,
 * or else the code plus one. What follows from another column, as a province does from a town, is then zeros. O(n).
 */
export function unguessed(codes: ArrayLike<number>, given: ArrayLike<number>): Uint32Array {
  const last = new Map<number, number>();
  return Uint32Array.from(codes, (code, row) => {
    const known = last.get(given[row]!);
    last.set(given[row]!, code);
    return known === code ? 0 : code + 1;
  });
}

/** The codes again; -1 where there was nothing to guess from. O(n). */
export function guessed(rest: ArrayLike<number>, given: ArrayLike<number>): Int32Array {
  const last = new Map<number, number>();
  return Int32Array.from(rest, (one, row) => {
    const code = one === 0 ? (last.get(given[row]!) ?? -1) : one - 1;
    last.set(given[row]!, code);
    return code;
  });
}

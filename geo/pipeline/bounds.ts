/** A number's bounds; a null high is open. */
export interface Bounds {
  low: number | null;
  best: number | null;
  high: number | null;
}

/** Parts to a whole: a bound that any part leaves open is open. */
export function sum(parts: readonly Bounds[]): Bounds {
  const total = (key: keyof Bounds) =>
    parts.reduce<number | null>(
      (all, part) => (all === null || part[key] === null ? null : all + part[key]),
      0,
    );
  return { low: total("low"), best: total("best"), high: total("high") };
}

/** Bounds as `low–best–high`, with `?` for what is open. */
export function boundsText({ low, best, high }: Bounds): string {
  return [low, best, high].map((bound) => bound ?? "?").join("–");
}

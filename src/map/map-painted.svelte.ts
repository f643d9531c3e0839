/** Nobody waits longer than this for a map, of which a file may be late or never come, ms. */
const PATIENCE_MS = 4_000;

/**
 * Kept when the map has painted, or cannot; when it takes too long; and when it goes. Called while the map's panel is put
 * together.
 */
export function mapPainted(isPainted: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    $effect(() => {
      if (isPainted()) resolve();
    });
    $effect(() => {
      const patience = setTimeout(resolve, PATIENCE_MS);
      return () => {
        clearTimeout(patience);
        resolve();
      };
    });
  });
}

import { NO_DATASET } from "../../model/filters";

/** Whether a filter on the dataset shows a file; one that chooses nothing shows every file. */
export function isShown(chosen: readonly string[], id: string): boolean {
  return chosen.length === 0 || chosen.includes(id);
}

/** The filter with one of these files switched on or off. */
export function withFile(
  files: readonly { readonly id: string }[],
  chosen: readonly string[],
  id: string,
): readonly string[] {
  const on = files.filter((file) => isShown(chosen, file.id) !== (file.id === id)).map((file) => file.id);
  if (on.length === files.length) return [];
  return on.length === 0 ? [NO_DATASET] : on;
}

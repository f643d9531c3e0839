import { NO_DATASET } from "./model/filters";
import type { View } from "./view/view";

/**
 * The view of what was open as it is seen with other files beside it; null where nothing of it is open any more. What was
 * selected may be another event now, or none. A file that comes is seen whole: where it is, and in all of time; one that
 * was off stays so, unless it is alone. Files are called by their seats in the filter on the dataset.
 */
export function viewBeside(before: View, were: readonly number[], are: readonly number[]): View | null {
  if (!were.some((seat) => are.includes(seat))) return null;
  const come = are.filter((seat) => !were.includes(seat)).map(String);
  const whole = come.length > 0 ? { from: null, to: null, camera: null } : {};
  const { dataset } = before.filters;
  const kept = dataset.filter((id) => are.includes(Number(id)));
  const on = [...kept, ...come];
  const isAll = dataset.length === 0 || on.length === are.length || are.length === 1;
  const shown = isAll ? [] : on.length === 0 ? [NO_DATASET] : on;
  return {
    ...{ ...before, ...whole, event: null, fan: null, behind: null, compare: null },
    filters: { ...before.filters, dataset: shown },
  };
}

import { NO_DATASET } from "./model/filters";
import type { View } from "./view/view";
import { viewBeside } from "./view-beside";

/** Files by their seats, and how they are seen. */
export interface Seen {
  seats: readonly number[];
  view: View;
}

/**
 * The view of files that are brought back after some were closed: as it was, unless what stayed open is seen otherwise
 * `now` (null: nothing of it stayed). Then it stays so, and of the files that come back each is on or off as it was.
 */
export function viewBack(then: Seen, now: Seen | null): View {
  const left = now && viewBeside(then.view, then.seats, now.seats);
  if (now === null || left === null || JSON.stringify(left) === JSON.stringify(now.view)) return then.view;
  const isOn = (seat: number): boolean => {
    const { dataset } = (now.seats.includes(seat) ? now.view : then.view).filters;
    return dataset.length === 0 || dataset.includes(String(seat));
  };
  const on = then.seats.filter(isOn).map(String);
  const dataset = on.length === then.seats.length ? [] : on.length === 0 ? [NO_DATASET] : on;
  return {
    ...{ ...now.view, event: null, fan: null, behind: null, compare: null },
    filters: { ...now.view.filters, dataset },
  };
}

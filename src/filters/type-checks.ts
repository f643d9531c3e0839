import { EVENT_TYPES, type EventType } from "../model/event-type";

/** Types read as a checklist: no filter is all of them, so each box tells whether its type is shown. */
export function isShown(chosen: readonly string[], type: EventType): boolean {
  return chosen.length === 0 || chosen.includes(type);
}

/** The filter after a box is clicked. All boxes, and none, both mean no filter. */
export function toggleType(chosen: readonly string[], type: EventType): readonly string[] {
  const shown = EVENT_TYPES.filter((one) => isShown(chosen, one) !== (one === type));
  return shown.length === 0 || shown.length === EVENT_TYPES.length ? [] : shown;
}

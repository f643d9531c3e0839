import type { EventType } from "../model/event-type";

/** Types read as a checklist: no filter is all of them, so each box tells whether its type is shown. */
export function isShown(chosen: readonly string[], type: EventType): boolean {
  return chosen.length === 0 || chosen.includes(type);
}

/** The filter after a box is clicked; `types` have a box. All boxes, and none, both mean no filter. */
export function toggleType(
  chosen: readonly string[],
  type: EventType,
  types: readonly EventType[],
): readonly string[] {
  const shown = types.filter((one) => isShown(chosen, one) !== (one === type));
  return shown.length === 0 || shown.length === types.length ? [] : shown;
}

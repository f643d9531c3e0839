import type { Behind } from "../model/behind";
import { OPEN_END, OPEN_START } from "../model/day";
import type { EventType } from "../model/event-type";
import { criteriaOn, without } from "../model/filters";
import { filterWords } from "../session/filter-words";
import { valueName, type Naming } from "../session/value-name";
import { windowWords } from "../session/window-words";
import { isDimension } from "../table/conditions";
import type { TimeWindow } from "../table/window";
import type { View } from "../view/view";

/** What else narrows a number: the view's window and filters but for those its conditions replace; "" for nothing. */
export function limits(
  { where }: Behind,
  session: Naming & { window: TimeWindow; view: Pick<View, "mode" | "filters">; types: readonly EventType[] },
): string {
  const { window, view } = session;
  const filters = where.reduce((left, { by }) => (isDimension(by) ? without(left, by) : left), view.filters);
  const replaced = where.some(({ by }) => by === "time");
  const isOpen = window.from === OPEN_START && window.to === OPEN_END;
  const words = [
    replaced || isOpen ? "" : `Window: ${windowWords(window, view.mode)}.`,
    criteriaOn(filters).length > 0
      ? filterWords(filters, (by, value) => valueName(session, by, value), session.types)
      : "",
  ];
  return words.filter(Boolean).join(" ");
}

import type { Behind, Where } from "../model/behind";
import { OPEN_END, OPEN_START } from "../model/day";
import type { Filters } from "../model/filters";
import { spanIn } from "../model/span";
import { isDimension } from "../table/conditions";
import type { View } from "../view/view";

type Narrowing = Pick<View, "from" | "to" | "mode" | "filters">;

/** The view narrowed to a number's conditions; null where one of them is no filter, or there is none. */
export function asFilter({ where }: Behind, view: Narrowing): Narrowing | null {
  if (where.length === 0) return null;
  let { from, to, mode } = view;
  const chosen: Partial<Record<keyof Filters, string[]>> = {};
  for (const one of where) {
    const span = spanOf(one);
    if (isDimension(one.by)) (chosen[one.by] ??= []).push(one.value);
    else if (span === null) return null;
    else [from, to, mode] = [openOr(span.from), openOr(span.to), "window"];
  }
  return { from, to, mode, filters: { ...view.filters, ...chosen } as Filters };
}

/** Whether the view is narrowed so already. */
export function isFilter(behind: Behind, view: Narrowing): boolean {
  const narrowed = asFilter(behind, view);
  return narrowed !== null && JSON.stringify(pick(narrowed)) === JSON.stringify(pick(view));
}

const pick = ({ from, to, mode, filters }: Narrowing): Narrowing => ({ from, to, mode, filters });
const spanOf = ({ by, value }: Where) => (by === "time" || by === "within" ? spanIn(value) : null);
const openOr = (day: number) => (day === OPEN_START || day === OPEN_END ? null : day);

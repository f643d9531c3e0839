import { periodOf, type Compare } from "../model/compare";
import type { View } from "../view/view";
import type { ViewState } from "../view/ViewState.svelte";

/** The slices in which a side's view differs from the view it is a side of. */
export function sideSlices(
  { by }: Compare,
  value: string,
  filters: View["filters"],
  place: { by: "country" | "admin1"; value: string },
): Partial<View> {
  if (by === "time") return { ...periodOf(value), mode: "window" };
  if (by === "actor") return { filters: { ...filters, actor: [value], role: [] } };
  if (by === "dataset") return { filters: { ...filters, dataset: [value] } };
  return { filters: { ...filters, country: [], admin1: [], [place.by]: [place.value] } };
}

/** A view that follows another in all but some slices; what is set through it is set in the other. */
export function followView(view: ViewState, own: () => Partial<View>): ViewState {
  return new Proxy(view, {
    get(target, key) {
      const slices = own();
      if (key in slices) return slices[key as keyof View];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

import type { Obstacles } from "./geo/free-camera";
import type { Box } from "./labels/boxes";

/** Room left around what stands over the map, px. */
const GAP = 4;

/**
 * What labels must keep clear of: every element of the panel marked `data-keep-clear`, in the panel's px;
 * with the value `corner` those that come and go with a place drawn apart.
 */
export function measureObstacles(panel: HTMLElement): Obstacles {
  const origin = panel.getBoundingClientRect();
  const boxes = (selector: string) =>
    [...panel.querySelectorAll(selector)].map((element) => boxOf(element, origin));
  return { all: boxes("[data-keep-clear]"), corner: boxes("[data-keep-clear='corner']") };
}

function boxOf(element: Element, origin: DOMRect): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: left - origin.left - GAP,
    top: top - origin.top - GAP,
    right: right - origin.left + GAP,
    bottom: bottom - origin.top + GAP,
  };
}

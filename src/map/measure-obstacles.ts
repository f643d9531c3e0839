import type { Box } from "./labels/boxes";

/** Room left around what stands over the map, px. */
const GAP = 4;

/** What labels must keep clear of: every element of the panel marked `data-keep-clear`, in the panel's px. */
export function measureObstacles(panel: HTMLElement): Box[] {
  const origin = panel.getBoundingClientRect();
  return [...panel.querySelectorAll("[data-keep-clear]")].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      left: left - origin.left - GAP,
      top: top - origin.top - GAP,
      right: right - origin.left + GAP,
      bottom: bottom - origin.top + GAP,
    };
  });
}

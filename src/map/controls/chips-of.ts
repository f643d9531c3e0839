import { edgeChips, type EdgeChip } from "./edge-chips";
import type { Box } from "../labels/boxes";
import type { Mark } from "../marks/mark";
import type { PanelState } from "../PanelState.svelte";

/** The chips of a panel's map, each `height` px high; none before its first frame and while a place is drawn apart. */
export function chipsOf(map: PanelState, obstacles: readonly Box[], height: number): EdgeChip[] {
  if (!map.frame || map.isApart) return [];
  const shortOf = (mark: Mark) => map.wordsOf(mark).short;
  return edgeChips(map.pointedAt, map.frame, map.selectedRow, shortOf, obstacles, height);
}

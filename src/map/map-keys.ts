import type { Drawing } from "./draw/Drawing.svelte";
import type { MapScene } from "./MapScene";
import { ARROW_KEYS } from "./marks/next-hit";
import type { PanelState } from "./PanelState.svelte";

/** The map's keyboard: what is drawn first, then arrows, Enter, Escape, plus and minus. Leaves every other key alone. */
export function pressKey(
  event: KeyboardEvent,
  scene: MapScene | null,
  map: PanelState,
  drawing: Drawing,
): void {
  if (!scene || event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = ARROW_KEYS[event.key];
  if (drawing.key(event)) map.letGo();
  else if (direction && event.shiftKey) scene.pan(direction);
  else if (direction) map.moveCursor(scene.next(map.cursor, direction) ?? map.cursor);
  else if (event.key === "Enter" && map.cursor) map.choose(map.cursor, null, "key");
  else if (event.key === "Escape") map.escape();
  else if (event.key === "+" || event.key === "=") scene.zoomBy(1);
  else if (event.key === "-") scene.zoomBy(-1);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

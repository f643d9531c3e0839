import { chooseSurface } from "./choose-surface";
import { MOST_LISTED } from "./most-listed";
import { ScenePoints, type ScenePointsOptions } from "./ScenePoints";
import type { BasemapView } from "../BasemapView";
import type { SceneOptions } from "../scene-options";
import type { Palette } from "../style/palette";

/** The points of a scene; null where every event is a mark. `relabel`: names are to keep clear of other signs. O(n). */
export function openPoints(
  options: SceneOptions,
  palette: Palette,
  basemap: BasemapView,
  relabel: () => void,
): ScenePoints | null {
  const { pointCanvas: canvas, table, compact } = options;
  if (!canvas) return null;
  const onDrawn: ScenePointsOptions["onDrawn"] = (drawn, isOther) => {
    options.onPoints(drawn);
    if (isOther) relabel();
  };
  const open = (repaint: () => void) => chooseSurface(basemap, { canvas, table, palette, compact }, repaint);
  return new ScenePoints({ table, compact, most: MOST_LISTED, open, onDrawn });
}

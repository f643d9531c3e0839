import { MOST_LISTED } from "./most-listed";
import { ScenePoints, type ScenePointsOptions } from "./ScenePoints";
import type { SceneOptions } from "../scene-options";
import type { Palette } from "../style/palette";

/** The points of a scene; null where every event is a mark. `relabel`: names are to keep clear of other signs. O(n). */
export function openPoints(options: SceneOptions, palette: Palette, relabel: () => void): ScenePoints | null {
  const { pointCanvas: canvas, table, compact } = options;
  if (!canvas) return null;
  const onDrawn: ScenePointsOptions["onDrawn"] = (drawn, isOther) => {
    options.onPoints(drawn);
    if (isOther) relabel();
  };
  return new ScenePoints({ canvas, table, palette, compact, most: MOST_LISTED, onDrawn });
}

import { MOST_LISTED } from "./most-listed";
import { ScenePoints } from "./ScenePoints";
import type { SceneOptions } from "../scene-options";
import type { Palette } from "../style/palette";

/** The points of a scene; null where every event is a mark. O(n). */
export function openPoints(options: SceneOptions, palette: Palette): ScenePoints | null {
  const { pointCanvas: canvas, table, compact } = options;
  if (!canvas) return null;
  const onDrawn = options.onPoints;
  return new ScenePoints({ canvas, table, palette, compact, most: MOST_LISTED, onDrawn });
}

import { chooseSurface } from "./choose-surface";
import { MOST_LISTED } from "../undrawn";
import { ScenePoints, type ScenePointsOptions } from "./ScenePoints";
import type { BasemapView } from "../BasemapView";
import type { SceneOptions } from "../scene-options";
import type { Palette } from "../style/palette";

export type OpenPoints = (
  options: Pick<SceneOptions, "table" | "compact" | "onPoints">,
  palette: Palette,
  basemap: BasemapView,
  relabel: () => void,
) => ScenePoints;

/** What opens the points of a scene on a canvas of their own. `relabel`: names are to keep clear of other signs. O(n). */
export function pointsOn(canvas: HTMLCanvasElement): OpenPoints {
  return ({ table, compact, onPoints }, palette, basemap, relabel) => {
    const onDrawn: ScenePointsOptions["onDrawn"] = (drawn, isOther) => {
      onPoints(drawn);
      if (isOther) relabel();
    };
    const open = (repaint: () => void) =>
      chooseSurface(basemap, { canvas, table, palette, compact }, repaint);
    return new ScenePoints({ table, compact, most: MOST_LISTED, open, onDrawn });
  };
}

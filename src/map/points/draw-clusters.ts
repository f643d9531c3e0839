import type { Cluster } from "./clusters";
import { shortCount } from "./short-count";
import { screenX, screenY, type Frame } from "../geo/mercator";
import { TEXT } from "../labels/text-style";
import type { Palette } from "../style/palette";

/** Draws circles with their number of events, the smaller last. O(clusters). */
export function drawClusters(
  context: CanvasRenderingContext2D,
  clusters: readonly Cluster[],
  frame: Frame,
  palette: Palette,
): void {
  context.font = TEXT.count.font;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineWidth = 1.5;
  for (const { x: unitX, y: unitY, radius, count } of clusters) {
    const [x, y] = [screenX(frame, unitX), screenY(frame, unitY)];
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.globalAlpha = 0.94;
    context.fillStyle = palette.panel;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = palette.text;
    context.stroke();
    context.fillStyle = palette.text;
    context.fillText(shortCount(count), x, y + 0.5);
  }
}

import { pointOf } from "../draw/corners";
import type { Frame } from "../geo/mercator";
import type { Arc } from "../ties/Ties.svelte";
import type { Shape } from "../../model/shape";
import { token } from "../../ui/tokens";

/** Draws the area that filters, as the page does (draw/ShapeLayer). */
export function drawShape(
  context: CanvasRenderingContext2D,
  frame: Frame,
  shape: Shape,
  wearing: Element,
): void {
  const path = new Path2D();
  for (const corner of shape) path.lineTo(...pointOf(frame, corner));
  path.closePath();
  context.save();
  context.fillStyle = context.strokeStyle = token("--accent", wearing);
  context.globalAlpha = 0.08;
  context.fill(path);
  context.globalAlpha = 1;
  context.lineWidth = 1.75;
  context.lineJoin = "round";
  context.stroke(path);
  context.restore();
}

/** Draws ties between places, as the page does (ties/TieLayer). */
export function drawTies(context: CanvasRenderingContext2D, arcs: readonly Arc[], wearing: Element): void {
  const [halo, ink] = [token("--map-halo", wearing), token("--text-2", wearing)];
  context.save();
  context.lineCap = context.lineJoin = "round";
  for (const { path, arrow, isFirm, ends } of arcs) {
    context.strokeStyle = halo;
    context.globalAlpha = 0.7;
    context.lineWidth = 3.5;
    context.stroke(new Path2D(path));
    context.globalAlpha = 1;
    context.strokeStyle = ink;
    context.lineWidth = 1.25;
    context.setLineDash(isFirm ? [] : [5, 3.5]);
    context.stroke(new Path2D(path));
    context.setLineDash([]);
    context.stroke(new Path2D(arrow));
    for (const { at, isRing } of ends) drawEnd(context, at, isRing ? halo : ink, isRing);
  }
  context.restore();
}

function drawEnd(
  context: CanvasRenderingContext2D,
  [x, y]: Arc["ends"][number]["at"],
  fill: string,
  isRing: boolean,
): void {
  context.beginPath();
  context.arc(x, y, isRing ? 4 : 2.5, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  if (!isRing) return;
  context.lineWidth = 1.5;
  context.stroke();
}

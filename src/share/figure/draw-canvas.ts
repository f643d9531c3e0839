import { fontOf } from "./figure-font";
import type { Primitive, Stroke } from "./layout/display-list";
import type { FigureLayout } from "./layout/layout";

/** Primitives painted in one go: a few milliseconds. */
const AT_ONCE = 80;

/**
 * Paints a figure at `pixelRatio` pixels a px. `map`: the picture of the map; null leaves its place empty. The page
 * gets its turn between parts. Rejects with the signal's reason.
 */
export async function drawFigure(
  canvas: HTMLCanvasElement,
  layout: FigureLayout,
  map: CanvasImageSource | null,
  pixelRatio: number,
  signal?: AbortSignal,
): Promise<void> {
  const { width, height, background, list } = layout;
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas for an image of this size.");
  context.scale(canvas.width / width, canvas.height / height);
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  for (let at = 0; at < list.length; at += AT_ONCE) {
    for (const one of list.slice(at, at + AT_ONCE)) drawOne(context, one, map);
    await turn();
    signal?.throwIfAborted();
  }
}

function drawOne(context: CanvasRenderingContext2D, one: Primitive, map: CanvasImageSource | null): void {
  context.save();
  if ("opacity" in one) context.globalAlpha = one.opacity;
  switch (one.kind) {
    case "text":
      context.font = fontOf(one.style);
      context.textAlign = one.align;
      context.fillStyle = one.ink;
      context.fillText(one.text, one.x, one.y);
      break;
    case "line": {
      const path = new Path2D();
      path.moveTo(one.x, one.y);
      path.lineTo(one.x2, one.y2);
      inked(context, path, null, one.stroke);
      break;
    }
    case "rect": {
      const path = new Path2D();
      path.rect(one.x, one.y, one.width, one.height);
      inked(context, path, one.fill, one.stroke);
      break;
    }
    case "circle": {
      const path = new Path2D();
      path.arc(one.x, one.y, one.radius, 0, 2 * Math.PI);
      inked(context, path, one.fill, one.stroke);
      break;
    }
    case "path":
      context.translate(one.x, one.y);
      if (one.clip) clipTo(context, one.clip);
      inked(context, new Path2D(one.path), one.fill, one.stroke);
      break;
    case "map":
      if (map) context.drawImage(map, one.x, one.y, one.width, one.height);
  }
  context.restore();
}

function inked(
  context: CanvasRenderingContext2D,
  path: Path2D,
  fill: string | null,
  stroke: Stroke | null,
): void {
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke === null) return;
  context.strokeStyle = stroke.ink;
  context.lineWidth = stroke.width;
  if (stroke.dash) context.setLineDash([...stroke.dash]);
  if (stroke.round) context.lineCap = context.lineJoin = "round";
  context.stroke(path);
}

function clipTo(
  context: CanvasRenderingContext2D,
  { width, height }: { width: number; height: number },
): void {
  const room = new Path2D();
  room.rect(0, 0, width, height);
  context.clip(room);
}

/** Resolves when whatever else the page has to do has had its turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

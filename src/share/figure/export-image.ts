import { drawFigure } from "./draw-canvas";
import { makeFigure, type FigureOrder } from "./make-figure";
import type { Session } from "../../session/Session.svelte";

/**
 * The figure of a session's view as a PNG of `size` times `pixelRatio` pixels. Rejects as makeFigure does, and where
 * the browser makes no image so large.
 */
export async function exportImage(session: Session, order: FigureOrder): Promise<Blob> {
  const { layout, picture } = await makeFigure(session, order);
  const canvas = document.createElement("canvas");
  await drawFigure(canvas, layout, picture.canvas, order.pixelRatio, order.signal);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("This browser makes no image of this size. Choose a lower resolution."));
    }, "image/png");
  });
}

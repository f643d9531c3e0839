import { drawFigure } from "../figure/draw-canvas";
import { figureMeasure } from "../figure/figure-font";
import { layOutFigure } from "../figure/layout/layout";
import { makeFigure, type FigureOrder } from "../figure/make-figure";
import { readInks } from "../figure/read-inks";
import type { Session } from "../../session/Session.svelte";

/** A picture of the view for where frames do not run. */
export interface FallbackPicture {
  blob: Blob;
  /** The same as an address that holds it whole. */
  uri: string;
  /** How large it is shown, px. */
  width: number;
  height: number;
  /** What is to be seen; the view's own words stand beside it. */
  alt: string;
}

/** As wide as articles are, and high enough for a legend beside the map whose words can still be read. */
const SIZE = { width: 640, height: 530 };
/** More would be a burden on the page that carries it, bytes. */
const MOST = 60_000;
const QUALITIES = [0.85, 0.75, 0.6, 0.45];

/**
 * The view's figure without chart and cautions, for which there is no room, as WebP or PNG, whichever is smaller: of as
 * good a quality as keeps it small. Rejects as makeFigure does.
 */
export async function fallbackPicture(
  session: Session,
  order: Omit<FigureOrder, "size" | "pixelRatio">,
): Promise<FallbackPicture> {
  const options = { ...order.options, chart: "none" } as const;
  const { picture, content } = await makeFigure(session, { ...order, options, size: SIZE, pixelRatio: 1 });
  const look = { inks: readInks(options.theme), measure: await figureMeasure(content.alt) };
  const layout = layOutFigure({ ...content, caveats: [] }, SIZE, { ...look, scale: picture.scale });
  const canvas = document.createElement("canvas");
  await drawFigure(canvas, layout, picture.canvas, 1, order.signal);
  const blob = await smallest(canvas);
  order.signal?.throwIfAborted();
  return { blob, uri: await dataUri(blob), ...SIZE, alt: `${content.title}. ${picture.alt}` };
}

async function smallest(canvas: HTMLCanvasElement): Promise<Blob> {
  const png = await encoded(canvas, "image/png");
  if (!png) throw new Error("This browser makes no image of this size.");
  let least = png;
  for (const quality of QUALITIES) {
    // A browser that writes no WebP gives PNG again.
    const webp = await encoded(canvas, "image/webp", quality);
    if (webp && webp.size < least.size) least = webp;
    if (least.size <= MOST) break;
  }
  return least;
}

function encoded(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}

function dataUri(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("The picture cannot be read."));
    reader.readAsDataURL(blob);
  });
}

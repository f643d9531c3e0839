import type { Frame } from "../geo/mercator";
import type { Box } from "../labels/boxes";
import type { PointsDrawn } from "../points/point-surface";
import { RasterSurface } from "../points/RasterSurface";
import { signsOf } from "../points/signs-of";
import type { Palette } from "../style/palette";
import { countWords } from "../../model/words";
import type { Session } from "../../session/Session.svelte";

interface PicturePoints {
  /** What names keep clear of, px. */
  signs: Box[];
  /** What is drawn, for those who do not see it. */
  words: string;
}

/** Draws events that stand in columns alone as the page does, on a context that takes px; null where there are none. */
export function drawPoints(
  { data, table, window, fails, view, split }: Session,
  { frame, pixelRatio, palette }: { frame: Frame; pixelRatio: number; palette: Palette },
  context: CanvasRenderingContext2D,
): PicturePoints | null {
  if (!data.rows) return null;
  const canvas = document.createElement("canvas");
  const surface = new RasterSurface(canvas, table, { palette, compact: false });
  surface.show({ table, window, fails, as: view.pointsAs });
  const drawn = surface.paint(frame, pixelRatio);
  context.drawImage(canvas, 0, 0, frame.width, frame.height);
  const signs = signsOf(surface.clusters, frame);
  surface.destroy();
  return { signs, words: wordsOf(drawn, split.certain.events + split.possible.events) };
}

const AS: Record<PointsDrawn["as"], string> = {
  points: "each as a point",
  density: "as colour, stronger where there are more",
  clusters: "as circles with their number",
};

function wordsOf({ as }: PointsDrawn, events: number): string {
  return `Map of ${countWords(events)} events, those in sight drawn ${AS[as]}, north up.`;
}

import { namedPoints, type NamedPoint } from "./named-points";
import { pictureAs } from "./point-facts";
import type { Frame } from "../geo/mercator";
import { boxAround, type Box } from "../labels/boxes";
import type { Mark } from "../marks/mark";
import type { PointsDrawn } from "../points/point-surface";
import { RasterSurface } from "../points/RasterSurface";
import { signsOf } from "../points/signs-of";
import type { Palette } from "../style/palette";
import { countWords, counted } from "../../model/words";
import type { Session } from "../../session/Session.svelte";

interface PicturePoints {
  /** What names keep clear of, px. */
  signs: Box[];
  symbols: Box[];
  /** Those to be named. */
  named: readonly NamedPoint[];
  /** What is drawn, for those who do not see it. */
  words: string;
}

/**
 * Draws events as points as the page does, on a context that takes px; null where they are drawn as signs. `beside`: marks
 * of what no point stands for.
 */
export function drawPoints(
  session: Session,
  { frame, pixelRatio, palette }: { frame: Frame; pixelRatio: number; palette: Palette },
  context: CanvasRenderingContext2D,
  beside: readonly Mark[],
): PicturePoints | null {
  const as = pictureAs(session, frame);
  if (as === "signs") return null;
  const { table, window, fails, visible } = session;
  const canvas = document.createElement("canvas");
  const surface = new RasterSurface(canvas, table, { palette, compact: false });
  surface.show({ table, window, fails, as });
  const drawn = surface.paint(frame, pixelRatio);
  context.drawImage(canvas, 0, 0, frame.width, frame.height);
  const signs = signsOf(surface.clusters, frame);
  const symbols = surface.symbols.map(({ x, y, radius }) => boxAround(x, y, radius));
  const named = drawn.as === "points" ? namedPoints(session, frame, (row) => surface.radiusOf(row)) : [];
  surface.destroy();
  const words = [wordsOf(drawn, visible.count), ...besideWords(beside), ...namedWords(named)].join(" ");
  return { signs, symbols, named, words };
}

const AS: Record<PointsDrawn["as"], string> = {
  points: "each as a point",
  density: "as colour, stronger where there are more",
  clusters: "as circles with their number",
};

function wordsOf({ as }: PointsDrawn, events: number): string {
  return `Map of ${counted(events, "event")}, those in sight drawn ${AS[as]}, north up.`;
}

function besideWords(marks: readonly Mark[]): string[] {
  const events = marks.reduce((sum, { rows }) => sum + rows.length, 0);
  if (events === 0) return [];
  const stand = events === 1 ? "1 of them stands" : `${countWords(events)} of them stand`;
  return [`${stand} in the outline of a district or province, or as a number beside the name of a country.`];
}

function namedWords(named: readonly NamedPoint[]): string[] {
  if (named.length === 0) return [];
  return [`Most killed: ${named.map(({ title, detail }) => `${title}, ${detail}`).join("; ")}.`];
}

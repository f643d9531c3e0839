import { makeFigure, type FigureOrder } from "../figure/make-figure";
import { FIGURE_SIZES } from "../figure/options";
import { svgOf } from "../figure/svg";
import type { Session } from "../../session/Session.svelte";

const A4 = FIGURE_SIZES.find(({ id }) => id === "a4")!;
/** Pixels of the map a px of the sheet: about 290 to the inch. */
const PIXELS = 3;

/** The figure of a session's view as a sheet of paper: SVG, its text as text. Rejects as makeFigure does. */
export async function figurePage(
  session: Session,
  order: Omit<FigureOrder, "size" | "pixelRatio">,
): Promise<string> {
  const { layout, content, picture, alt } = await makeFigure(session, {
    ...order,
    size: A4,
    pixelRatio: PIXELS,
  });
  return svgOf(layout, { title: content.title, desc: alt }, picture.canvas.toDataURL("image/png"));
}
